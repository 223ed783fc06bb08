using Microsoft.Playwright;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Prefab.Mcp;
using Prefab.Ui;
using static Microsoft.Playwright.Assertions;
using static Prefab.Ui.Rx;

namespace Prefab.Browser.Tests;

/// <summary>What the host's model reads and does on a page that is open, through the official host class.</summary>
public sealed class AppToolTests(Chromium chromium) : PageTest(chromium)
{
    [McpServerToolType]
    private sealed class Contacts : PrefabMcpApp
    {
        private static readonly Dictionary<string, string> s_names = new() { ["1"] = "Ada Lovelace", ["2"] = "Grace Hopper" };

        [McpServerTool]
        public PrefabApp Show() => new()
        {
            State = { ["selected"] = "nobody", ["filter"] = "" },
            View = new Column { Children = [new Input("filter") { Placeholder = "Filter" }, new H2($"Selected: {State("selected")}")] },
            Tools =
            [
                new("select_contact")
                {
                    Description = "Selects a contact on the page.",
                    Parameters = [new("id") { Description = "Id of the contact." }],
                    OnCall = new CallTool(NameOf) { Arguments = { ["id"] = EVENT["id"] }, OnSuccess = new SetState("selected", RESULT) },
                    Result = new DataMap { ["selected"] = State("selected") },
                },
                new("read_page") { Result = new DataMap { ["filter"] = State("filter"), ["selected"] = State("selected") } },
            ],
        };

        [McpServerTool]
        public PrefabApp ShowNothing() => new Text("Nothing");

        [McpServerTool]
        public static string NameOf(string id) => s_names.TryGetValue(id, out var name) ? name : throw new ModelContextProtocol.McpException($"Nobody has the id {id}.");
    }

    [Fact]
    public async Task Model_selects_a_contact_and_reads_what_is_shown()
    {
        await using var server = await InMemoryServer.StartAsync(builder => builder.WithPrefabApp<Contacts>());
        await server.OpenAsync(Host, "show");
        var heading = Host.App.GetByRole(AriaRole.Heading);
        await Expect(heading).ToHaveTextAsync("Selected: nobody");
        Assert.Single(await Host.RequestsAsync("tools/list_changed"));

        var tools = await Host.AppToolsAsync();
        Assert.Equal(["select_contact", "read_page"], tools.Select(tool => tool.Name));
        Assert.Equal("Selects a contact on the page.", tools[0].Description);
        Assert.Equal("""{"type":"object","properties":{"id":{"type":"string","description":"Id of the contact."}},"required":["id"]}""", tools[0].InputSchema.GetRawText());

        var selected = await Host.CallAppToolAsync("select_contact", new { id = "2" });
        Assert.NotEqual(true, selected.IsError);
        await Expect(heading).ToHaveTextAsync("Selected: Grace Hopper");
        await Host.App.GetByPlaceholder("Filter").FillAsync("gra");
        var read = await Host.CallAppToolAsync("read_page");
        Assert.Equal("""{"filter":"gra","selected":"Grace Hopper"}""", read.StructuredContent?.GetRawText());
        Assert.Equal("""{"filter":"gra","selected":"Grace Hopper"}""", Text(read));

        var refused = await Host.CallAppToolAsync("select_contact", new { id = 2 });
        Assert.Equal((true, "The argument \"id\" is not of type string."), (refused.IsError, Text(refused)));
        var failed = await Host.CallAppToolAsync("select_contact", new { id = "7" });
        Assert.Equal((true, "Nobody has the id 7."), (failed.IsError, Text(failed)));
        var unknown = await Assert.ThrowsAsync<PlaywrightException>(() => Host.CallAppToolAsync("delete_contact"));
        Assert.Contains("Unknown tool: delete_contact", unknown.Message, StringComparison.Ordinal);

        await Host.ShowAsync(await server.CallAsync("show_nothing"));
        await Expect(Host.App.GetByText("Nothing")).ToBeVisibleAsync();
        Assert.Empty(await Host.AppToolsAsync());
        Assert.Equal(2, (await Host.RequestsAsync("tools/list_changed")).Count);
    }

    private static string Text(CallToolResult result) => Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
}
