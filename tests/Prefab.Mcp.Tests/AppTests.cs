using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Prefab.Mcp.Tests.Hosting;
using Prefab.Ui;

namespace Prefab.Mcp.Tests;

/// <summary>An app in one class, and what its tools send back to a page.</summary>
public class AppTests
{
    public sealed record Contact(string Name);

    /// <summary>An app with a tool of each kind.</summary>
    public sealed class Contacts : PrefabMcpApp
    {
        [McpServerTool]
        public PrefabApp Open() => new Column
        {
            Children =
            [
                new Button("Search") { OnClick = new CallTool(Search) { OnSuccess = new SetState("rows", Rx.RESULT) } },
                new Button("Detail") { OnClick = new CallTool(Detail) { OnSuccess = Slot.Fill("detail") } },
                new Button("Save") { OnClick = new CallTool(Save) },
                new Slot("detail"),
            ],
        };

        [McpServerTool(UseStructuredContent = true)]
        public IReadOnlyList<Contact> Search() => [new("Ada")];

        [McpServerTool(UseStructuredContent = true)]
        public Card Detail() => new() { Children = [new Text("Ada")] };

        [McpServerTool(UseStructuredContent = true)]
        public Task<PrefabUpdate> Save() => Task.FromResult(PrefabApp.Update(
            new()
            {
                ["rows"] = new Contact[] { new("Ada") },
                ["filters.open"] = false,
                ["detail"] = new Column { Children = [new Input { Placeholder = "Name" }, new Button("Again") { OnClick = new CallTool(Search) }] },
            },
            [new ShowToast("Saved"), new CloseOverlay()]) with
        { Result = new[] { 1, 2 } });

        [McpServerTool, PrefabTool(Visibility = ToolVisibility.Both)]
        public string Count() => "3";
    }

    public sealed class Headless : PrefabMcpApp
    {
        [McpServerTool]
        public string Search() => "";
    }

    private static Task<TestSession> StartAsync(string version) => TestSession.StartAsync(version, b => b.WithPrefabApp<Contacts>());

    private static string TextOf(CallToolResult result) => Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;

    [Fact]
    public async Task Entry_points_are_for_the_model_and_the_others_for_pages()
    {
        await using var session = await StartAsync("2026-07-28");

        var tools = (await session.Client.ListToolsAsync()).ToDictionary(t => t.Name, t => t.ProtocolTool);

        string Visibility(string name) => tools[name].Meta!["ui"]!["visibility"]!.ToJsonString();
        Assert.Equal("""["model"]""", Visibility("open"));
        Assert.All(["search", "detail", "save"], name => Assert.Equal("""["app"]""", Visibility(name)));
        Assert.Equal("""["model","app"]""", Visibility("count"));
        Assert.Null(tools["save"].OutputSchema);
        Assert.NotNull(tools["search"].OutputSchema);
    }

    [Fact]
    public void App_that_nothing_opens_is_refused()
    {
        var error = Assert.Throws<InvalidOperationException>(() => new ServiceCollection().AddMcpServer().WithPrefabApp<Headless>());

        Assert.Equal("Headless has no tool that opens a page: give it a method with [McpServerTool] that returns a PrefabApp.", error.Message);
    }

    [Theory]
    [InlineData("2025-11-25", """{"result":[1,2]}""", true)]
    [InlineData("2026-07-28", "[1,2]", false)]
    public async Task Update_travels_beside_the_result(string version, string structured, bool wrapped)
    {
        await using var session = await StartAsync(version);

        var result = await session.CallAsync("save");

        var update = result.Meta!["prefab/update"]!;
        var call = Assert.Single(PageRules.Calls(update));
        Assert.Equal(wrapped, PageRules.Unwraps(call));
        call.Remove("unwrapResult");
        Snapshots.VerifyJson(update.ToJsonString());
        Assert.Equal("[1,2]", TextOf(result));
        Assert.Equal(structured, result.StructuredContent!.Value.GetRawText());
        Assert.Equal(wrapped, result.Meta["fastmcp"]?["wrap_result"]?.GetValue<bool>() == true);
        Assert.Equal("[1,2]", PageRules.Result(result, unwrapResult: false)!.ToJsonString());
    }

    [Theory]
    [MemberData(nameof(TestSession.Versions), MemberType = typeof(TestSession))]
    public async Task Component_of_a_tool_fills_a_slot(string version)
    {
        await using var session = await StartAsync(version);
        var page = JsonNode.Parse((await session.CallAsync("open")).StructuredContent!.Value.GetRawText())!;

        var call = PageRules.Calls(page).Single(c => c["tool"]!.GetValue<string>() == "detail");
        var result = PageRules.Result(await session.CallAsync("detail"), PageRules.Unwraps(call))!;

        Assert.Equal("""{"action":"setState","key":"detail","value":"{{ $result.view }}"}""", call["onSuccess"]!.ToJsonString());
        Assert.Equal("Card", result["view"]!["children"]![0]!["type"]!.GetValue<string>());
    }

    [Fact]
    public async Task Update_without_anything_else_says_so()
    {
        await using var session = await TestSession.StartAsync("2026-07-28", b => b.WithTools(
        [
            McpServerTool.Create(PrefabUpdate () => PrefabApp.Run(new ShowToast("Hi")), new() { Name = "toast" }),
            McpServerTool.Create(object () => PrefabApp.Update(new() { ["a"] = 1 }) with { Text = "Counted." }, new() { Name = "untyped" }),
            McpServerTool.Create(
                (RequestContext<CallToolRequestParams> request) => PrefabApp.Update(new() { ["a"] = 1 }).ToCallToolResult(request), new() { Name = "by_hand" }),
        ]));

        var toast = await session.CallAsync("toast");
        Assert.Equal(("The page was updated.", null), (TextOf(toast), toast.StructuredContent));
        Assert.Equal("""{"actions":{"action":"showToast","message":"Hi"}}""", toast.Meta!["prefab/update"]!.ToJsonString());
        Assert.Equal("Counted.", TextOf(await session.CallAsync("untyped")));
        Assert.Equal("""{"state":{"a":1}}""", (await session.CallAsync("by_hand")).Meta!["prefab/update"]!.ToJsonString());
    }

    [Theory]
    [InlineData("$host", "state: the state key \"$host\" is reserved")]
    [InlineData("a b", "state: \"a b\" is not a state path")]
    public async Task Update_with_a_key_that_pages_refuse_is_an_error(string key, string message)
    {
        await using var session = await TestSession.StartAsync(
            "2026-07-28", b => b.WithTools([McpServerTool.Create(PrefabUpdate () => PrefabApp.Update(new() { [key] = 1 }), new() { Name = "tool" })]));

        var result = await session.CallAsync("tool");

        Assert.True(result.IsError);
        Assert.StartsWith(message, TextOf(result), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("open", """{"prefab/page":true}""", true)]
    [InlineData("open", """{"fastmcp":{"app":"Contacts"}}""", true)]
    [InlineData("open", """{"progressToken":1}""", false)]
    [InlineData("save", """{"prefab/page":true}""", false)]
    [InlineData("count", """{"prefab/page":true}""", false)]
    public async Task Tool_for_the_model_refuses_a_request_that_says_it_is_a_page(string tool, string meta, bool refused)
    {
        await using var session = await StartAsync("2026-07-28");

        var result = await session.Client.CallToolAsync(new CallToolRequestParams { Name = tool, Meta = JsonNode.Parse(meta)!.AsObject() });

        Assert.Equal(refused, result.IsError == true);
        if (refused)
            Assert.Equal("The tool \"open\" is for the model only; pages may not call it.", TextOf(result));
    }

    [Fact]
    public async Task Page_that_calls_a_tool_for_the_model_is_refused_when_it_is_written()
    {
        await using var session = await TestSession.StartAsync("2026-07-28", b => b
            .WithPrefabApp<Contacts>()
            .WithTools([McpServerTool.Create(PrefabApp () => new Button("a") { OnClick = new CallTool("open", "/src/Page.cs", 3) }, new() { Name = "page" })]));

        var result = await session.CallAsync("page");

        Assert.Equal(
            "view.onClick: The tool \"open\" (at Page.cs:3) is for the model only, and hosts refuse it to pages: give it [PrefabTool(Visibility = ToolVisibility.Both)].",
            TextOf(result));
    }
}
