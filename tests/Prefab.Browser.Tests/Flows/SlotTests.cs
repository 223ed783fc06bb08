using System.Text.Json;
using Microsoft.Playwright;
using ModelContextProtocol.Server;
using Prefab.Mcp;
using Prefab.Ui;
using static Microsoft.Playwright.Assertions;

namespace Prefab.Browser.Tests;

/// <summary>Fragments in a slot: their controls beside those of the page, and their icons.</summary>
public sealed class SlotTests(Chromium chromium) : PageTest(chromium)
{
    [McpServerToolType]
    private sealed class People : PrefabMcpApp
    {
        [McpServerTool]
        public static PrefabApp Show() => new()
        {
            State = { ["detail"] = null },
            View = new Column
            {
                Children =
                [
                    new Input("name") { Placeholder = "Filter" },
                    new Button("Fragment") { OnClick = new CallTool(Edit) { OnSuccess = Slot.Fill("detail") } },
                    new Button("Update") { OnClick = new CallTool(EditWithState) },
                    new Button("Own name") { OnClick = new CallTool(EditByOwnName) { OnSuccess = Slot.Fill("detail") } },
                    new Button("Icon") { OnClick = new CallTool(ShowIcon) { OnSuccess = Slot.Fill("detail") } },
                    new Button("Icon by update") { OnClick = new CallTool(ShowIconByUpdate) },
                    new Slot("detail"),
                ],
            },
        };

        [McpServerTool]
        public static Input Edit() => new Input("name") { Placeholder = "Name", Value = "Bob" };

        [McpServerTool]
        public static PrefabUpdate EditWithState() => PrefabApp.Update(new() { ["name"] = "Bob", ["detail"] = new Input("name") { Placeholder = "Name" } });

        [McpServerTool]
        public static Icon ShowIcon() => new("sailboat");

        [McpServerTool]
        public static PrefabUpdate ShowIconByUpdate() => PrefabApp.Update(new() { ["detail"] = new Icon("anchor") });

        [McpServerTool]
        public static Input EditByOwnName() => new Input("person_7_name") { Placeholder = "Name", Value = "Bob" };
    }

    private ILocator Filter => Host.App.GetByPlaceholder("Filter");

    private ILocator Name => Host.App.GetByPlaceholder("Name");

    [Fact]
    public async Task Controls_of_one_name_share_a_value_wherever_they_stand()
    {
        await using var server = await InMemoryServer.StartAsync(builder => builder.WithPrefabApp<People>());
        await server.OpenAsync(Host, "show");
        await Filter.FillAsync("Ada");

        // What is there already wins over the value that the fragment brings.
        await ClickAsync("Fragment");
        await Expect(Name).ToHaveValueAsync("Ada");
        await Name.FillAsync("Grace");
        await Expect(Filter).ToHaveValueAsync("Grace");

        // An update that sets it wins over what is there.
        await ClickAsync("Update");
        await Expect(Name).ToHaveValueAsync("Bob");
        await Expect(Filter).ToHaveValueAsync("Bob");

        await ClickAsync("Own name");
        await Expect(Name).ToHaveValueAsync("Bob");
        await Name.FillAsync("Robert");
        await Expect(Filter).ToHaveValueAsync("Bob");
    }

    [Fact]
    public async Task Icons_come_with_what_shows_them()
    {
        await using var server = await InMemoryServer.StartAsync(builder => builder.WithPrefabApp<People>());
        await server.OpenAsync(Host, "show");
        var icon = Host.App.Locator(".pf-icon");
        await ClickAsync("Icon");
        await Expect(icon).Not.ToHaveAttributeAsync("data-unknown", "");
        await Expect(icon.Locator("path")).ToHaveAttributeAsync("d", ShapeOf("sailboat"));
        await ClickAsync("Icon by update");
        await Expect(icon.Locator("path")).ToHaveAttributeAsync("d", ShapeOf("anchor"));
        await Expect(icon).Not.ToHaveAttributeAsync("data-unknown", "");
    }

    /// <summary>The shape as a page that names the icon carries it.</summary>
    private static string ShapeOf(string name) =>
        JsonDocument.Parse(new PrefabApp { View = new Icon(name) }.ToJson()).RootElement.GetProperty("_meta").GetProperty("prefab/icons").GetProperty(name).GetString()!;

    private Task ClickAsync(string button) => Host.App.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
}
