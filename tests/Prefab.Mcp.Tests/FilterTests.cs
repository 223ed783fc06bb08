using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Prefab.Mcp.Tests.Hosting;
using Prefab.Ui;

namespace Prefab.Mcp.Tests;

/// <summary>What becomes of results on their way out.</summary>
public class FilterTests
{
    private static readonly List<string> s_log = [];

    private static McpServerTool Tool(Delegate method, string name = "tool", params object[] metadata) => metadata.Length == 0
        ? McpServerTool.Create(method, new McpServerToolCreateOptions { Name = name })
        : McpServerTool.Create(AIFunctionFactory.Create(method, name), new() { Metadata = metadata });

    private static Task<TestSession> StartAsync(string version, Delegate method, Action<PrefabMcpOptions>? prefab = null, bool showsUi = true) =>
        TestSession.StartAsync(version, b => b.WithTools([Tool(method)]), prefab, showsUi);

    private static string TextOf(CallToolResult result) => Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;

    [Theory]
    [MemberData(nameof(TestSession.Versions), MemberType = typeof(TestSession))]
    public async Task Page_travels_in_meta_when_models_must_not_read_it(string version)
    {
        await using var session = await StartAsync(version, PrefabApp () => new Heading("Hi"), o => o.ViewData = ViewData.Meta);

        var result = await session.CallAsync("tool");

        Assert.Null(result.StructuredContent);
        Assert.Equal("# Hi", TextOf(result));
        Assert.Equal("0.3", result.Meta!["prefab/view"]!["$prefab"]!["version"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("2025-11-25", true, true, true)]
    [InlineData("2025-11-25", false, true, false)]
    [InlineData("2025-11-25", false, false, true)]
    [InlineData("2026-07-28", true, true, true)]
    [InlineData("2026-07-28", false, true, false)]
    [InlineData("2026-07-28", false, false, true)]
    public async Task Text_only_client_gets_the_page_unless_the_options_omit_it(string version, bool showsUi, bool omit, bool arrives)
    {
        await using var session = await StartAsync(version, PrefabApp () => new Heading("Hi"), o => o.OmitViewForTextClients = omit, showsUi);

        var result = await session.CallAsync("tool");

        Assert.Equal(arrives, result.StructuredContent is not null);
        Assert.Equal("# Hi", TextOf(result));
    }

    [Theory]
    [MemberData(nameof(TestSession.Versions), MemberType = typeof(TestSession))]
    public async Task List_of_pages_is_left_alone(string version)
    {
        await using var session = await StartAsync(version, List<PrefabApp> () => [new Text("a"), new Text("b")]);

        var result = await session.CallAsync("tool");

        Assert.Null(result.StructuredContent);
        Assert.Equal(2, JsonNode.Parse(TextOf(result))!.AsArray().Count);
    }

    [Theory]
    [MemberData(nameof(TestSession.Versions), MemberType = typeof(TestSession))]
    public async Task Pages_that_a_tool_writes_to_its_log_are_real_and_change_nothing(string version)
    {
        await using var session = await StartAsync(version, PrefabApp () =>
        {
            PrefabApp app = new Text("shown");
            lock (s_log)
                s_log.Add(JsonSerializer.Serialize(app));
            _ = JsonSerializer.Serialize<PrefabApp>(new Text("only logged"));
            return app;
        });

        var result = await session.CallAsync("tool");

        Assert.Equal(s_log[^1], JsonSerializer.Serialize(result.StructuredContent));
        Assert.Equal("shown", TextOf(result));
    }

    [Fact]
    public async Task Tool_that_logs_a_page_and_returns_something_else_returns_that()
    {
        await using var session = await TestSession.StartAsync("2026-07-28", b => b.WithTools(
        [
            Tool(object () => { _ = JsonSerializer.Serialize<PrefabApp>(new Text("logged")); return "plain"; }, "untyped"),
            Tool(PrefabApp? () => { _ = JsonSerializer.Serialize<PrefabApp>(new Text("logged")); return null; }, "none"),
            Tool(string () => JsonSerializer.Serialize<PrefabApp>(new Text("exported")), "export"),
        ]));

        Assert.Equal("plain", TextOf(await session.CallAsync("untyped")).Trim('"'));
        var none = await session.CallAsync("none");
        Assert.Null(none.StructuredContent);
        Assert.DoesNotContain("logged", JsonSerializer.Serialize(none.Content, McpJsonUtilities.DefaultOptions), StringComparison.Ordinal);
        Assert.Contains("exported", TextOf(await session.CallAsync("export")), StringComparison.Ordinal);
        Assert.Null((await session.CallAsync("export")).StructuredContent);
    }

    [Fact]
    public async Task Function_that_is_marked_returns_a_page()
    {
        await using var session = await TestSession.StartAsync("2026-07-28", b => b.WithTools([Tool(PrefabApp () => new Text("Hi"), "tool", new PrefabToolAttribute { FallbackText = "A greeting." })]));

        var result = await session.CallAsync("tool");

        Assert.Equal("A greeting.", TextOf(result));
        Assert.Contains("pf-app-root", result.StructuredContent!.Value.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(TestSession.Versions), MemberType = typeof(TestSession))]
    public async Task Exceptions_show_what_a_tool_says_and_hide_the_rest(string version)
    {
        await using var session = await TestSession.StartAsync(version, b => b.WithTools(
        [
            Tool(PrefabApp () => throw new InvalidOperationException("secret"), "hidden"),
            Tool(PrefabApp () => throw new McpException("said"), "said"),
        ]));

        var hidden = await session.CallAsync("hidden");
        var said = await session.CallAsync("said");

        Assert.Equal((true, "An error occurred invoking 'hidden'."), (hidden.IsError, TextOf(hidden)));
        Assert.Equal((true, "said"), (said.IsError, TextOf(said)));
    }

    [Theory]
    [MemberData(nameof(TestSession.Versions), MemberType = typeof(TestSession))]
    public async Task Cancellation_reaches_the_tool(string version)
    {
        TaskCompletionSource started = new(), cancelled = new();
        await using var session = await StartAsync(version, async Task<PrefabApp> (CancellationToken cancellation) =>
        {
            started.SetResult();
            try
            {
                await Task.Delay(Timeout.Infinite, cancellation);
            }
            catch (OperationCanceledException)
            {
                cancelled.SetResult();
                throw;
            }
            return new Text("never");
        });
        _ = session.Client.SendRequestAsync(new() { Id = new("call"), Method = "tools/call", Params = new JsonObject { ["name"] = "tool" } });
        await started.Task;

        // The SDK's client does not tell the server that it gave up on a tool.
        await session.Client.SendNotificationAsync("notifications/cancelled", new CancelledNotificationParams { RequestId = new("call") });

        await cancelled.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Filters_of_others_see_the_final_result()
    {
        CallToolResult? seen = null;
        await using var session = await TestSession.StartAsync("2026-07-28", b => b
            .WithTools([Tool(PrefabApp () => new Text("Hi"))])
            .WithRequestFilters(f => f.AddCallToolFilter(next => async (request, cancellation) => seen = await next(request, cancellation))));

        await session.CallAsync("tool");

        Assert.NotNull(seen?.StructuredContent);
    }

    [Theory]
    [InlineData(ViewData.StructuredContent)]
    [InlineData(ViewData.Meta)]
    public async Task Page_deeper_than_clients_read_is_refused_with_a_message(ViewData data)
    {
        await using var session = await StartAsync(
            "2026-07-28",
            PrefabApp (int depth) => (PrefabApp)Enumerable.Range(0, depth).Aggregate((UiComponent)new Text("deep"), (inner, _) => new Column { Children = [inner] }),
            o => o.ViewData = data);

        var results = new List<CallToolResult>();
        for (var depth = 24; depth < 34; depth++)
            results.Add(await session.CallAsync("tool", ("depth", depth)));

        // Whatever the server lets through must reach the client; beyond that, everything is refused.
        var refused = results.FindIndex(r => r.IsError == true);
        Assert.InRange(refused, 1, results.Count - 1);
        Assert.All(results[..refused], r => Assert.Contains("deep", data == ViewData.Meta ? r.Meta!["prefab/view"]!.ToJsonString() : r.StructuredContent!.Value.GetRawText(), StringComparison.Ordinal));
        Assert.All(results[refused..], r => Assert.Contains("nested deeper", TextOf(r), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Page_of_a_server_without_prefab_is_its_json()
    {
        await using var session = await TestSession.StartAsync("2026-07-28", new McpServerOptions { ToolCollection = [Tool(UiComponent () => new Text("Hi"))] });

        Assert.Equal("""{"type":"Text","content":"Hi"}""", TextOf(await session.CallAsync("tool")));
    }
}
