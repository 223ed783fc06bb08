using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Prefab.Mcp.Tests.Hosting;
using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Prefab.Mcp.Tests;

/// <summary>What a model, or a client that shows text alone, reads of a page.</summary>
public class TextTests
{
    private sealed record Item(string Name, double Price, bool Sold);

    private static async Task<string> TextOfAsync(PrefabApp app, Action<PrefabMcpOptions>? prefab = null)
    {
        await using var session = await TestSession.StartAsync(
            "2026-07-28", b => b.WithTools([McpServerTool.Create(PrefabApp () => app, new() { Name = "page" })]), prefab, showsUi: false);
        var result = await session.CallAsync("page");
        Assert.NotEqual(true, result.IsError);
        return Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
    }

    [Fact]
    public async Task Page_reads_as_text_with_the_values_of_its_state()
    {
        Item[] rows = [new("Lamp", 20.5, false), new("Chair", 80, true)];
        PrefabApp app = new()
        {
            Title = "Shop",
            State = { ["name"] = "Ada", ["rows"] = rows, ["agreed"] = true, ["secret"] = "hunter2", ["none"] = Array.Empty<int>(), ["size"] = "L" },
            View = new Column
            {
                Children =
                [
                    new H1("Shop"),
                    new Text($"Hello {State("name")}, {State("rows").Length()} things, {State("gone")} and {State("name").Upper()}."),
                    new Text($"{State("gone") + 1}"),
                    new Metric("Sold", State("rows").SelectAttr("sold").Length()) { Delta = "+1", Description = "today" },
                    new Row { Children = [new Badge("new"), new Button("Buy") { OnClick = new SetState("x", 1) }, new Link("Terms", "https://example.com")] },
                    new ForEach("rows") { Children = [new Text($"{ITEM["name"]} costs {ITEM["price"]:currency}")] },
                    new ForEach<Item>(Rx.Of<List<Item>>("rows"), row => new Row { Children = [new Text($"{row.Rx(r => r.Name)}"), new Muted($"{row.Rx(r => r.Sold)}")] }),
                    new If(State("none").Length() == 0) { Children = [new Text("Nothing is reserved.")] },
                    new Else { Children = [new Text("Something is reserved.")] },
                    new If(!State("agreed")) { Children = [new Text("Please agree.")] },
                    new Checkbox { Name = "agreed", Label = "I agree" },
                    new Input("secret") { InputType = InputType.Password, Placeholder = "Password" },
                    new Input("size") { Placeholder = "Size" },
                    new DataTable([new("name", "Name"), new("price", "Price")]) { Rows = [.. rows] },
                    new Dialog { Title = "Hidden", Children = [new Button("Open"), new Text("hidden until it is opened")] },
                    new Progress { Value = 30 },
                    new Code("dotnet run") { Language = "sh" },
                    new Separator(),
                ],
            },
        };

        Snapshots.VerifyText(await TextOfAsync(app));
    }

    [Fact]
    public async Task Every_example_of_the_protocol_reads_as_text()
    {
        var tool = McpServerTool.Create(PrefabApp (string path) => PrefabApp.Parse(File.ReadAllText(path)).App, new() { Name = "page" });
        await using var session = await TestSession.StartAsync("2026-07-28", b => b.WithTools([tool]), showsUi: false);
        var texts = new StringBuilder();
        foreach (var path in Directory.EnumerateFiles(Repository.Path("protocol", "examples"), "*.json").Order(StringComparer.Ordinal))
        {
            var result = await session.CallAsync("page", ("path", path));
            texts.Append(CultureInfo.InvariantCulture, $"=== {Path.GetFileNameWithoutExtension(path)}\n{((TextContentBlock)result.Content[0]).Text}\n");
        }

        Snapshots.VerifyText(texts.ToString());
    }

    [Fact]
    public async Task What_somebody_typed_is_no_template()
    {
        PrefabApp app = new()
        {
            State = { ["name"] = "{{ name }}", ["other"] = "{{ secret }}", ["secret"] = "hunter2" },
            View = new Column { Children = [new Text($"Hello {State("name")}"), new Input("other"), new Column { Let = new() { ["both"] = $"{State("name")} {State("other")}" }, Children = [new Text("{{ both }}")] }] },
        };

        Assert.Equal("Hello {{ name }}\nother: {{ secret }}\n{{ name }} {{ secret }}", await TextOfAsync(app));
    }

    [Fact]
    public async Task Long_lists_and_texts_are_shortened()
    {
        PrefabApp app = new()
        {
            State = { ["rows"] = Enumerable.Range(1, 50).ToArray() },
            View = new Column { Children = [new ForEach("rows") { Children = [new Text($"row {ITEM}")] }, .. Enumerable.Range(0, 100).Select(i => new Text($"line {i}"))] },
        };

        var whole = await TextOfAsync(app);
        var cut = await TextOfAsync(app, o => o.MaxTextLength = 200);

        Assert.StartsWith("- row 1\n", whole, StringComparison.Ordinal);
        Assert.Contains("- row 10\n… and 40 more\nline 0\n", whole, StringComparison.Ordinal);
        Assert.True(cut.Length <= 200, $"{cut.Length}");
        Assert.EndsWith("\n… (shortened)", cut, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Title_stands_alone_when_the_page_has_no_text() =>
        Assert.Equal("Empty", await TextOfAsync(new() { Title = "Empty", View = new Separator() }));

    [Fact]
    public async Task Page_without_any_text_says_that_it_is_shown() => Assert.Equal("The page is shown to the user.", await TextOfAsync(new Separator()));

    [Fact]
    public async Task Text_is_the_one_that_the_attribute_gives()
    {
        await using var session = await TestSession.StartAsync("2026-07-28", b => b.WithTools([McpServerTool.Create([PrefabTool(FallbackText = "Contacts are open.")] PrefabApp () => new H1("Contacts"), new() { Name = "page" })]));

        Assert.Equal("Contacts are open.", ((TextContentBlock)(await session.CallAsync("page")).Content[0]).Text);
    }
}
