using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Prefab.Mcp.Tests.Hosting;
using Prefab.Ui;

namespace Prefab.Mcp.Tests;

/// <summary>What clients get when something goes wrong, is large, or changes under them.</summary>
public class FaultTests
{
    private static readonly Func<string> s_search = () => "found";

    private static McpServerTool Tool(Delegate method, string name) => ResolverTools.Named(method, name);

    private static McpServerTool Page() => Tool(PrefabApp () => new Button("a") { OnClick = new CallTool(s_search) }, "page");

    private static string CalledTool(CallToolResult result) =>
        Assert.Single(PageRules.Calls(JsonNode.Parse(result.StructuredContent!.Value.GetRawText())))["tool"]!.GetValue<string>();

    [Theory]
    [MemberData(nameof(TestSession.Versions), MemberType = typeof(TestSession))]
    public async Task Server_that_dies_in_mid_call_fails_the_call_and_a_new_one_answers(string version)
    {
        await using (var first = await Connection.OpenAsync("stdio", version))
        {
            var call = first.Client.CallToolAsync("die").AsTask();
            await Assert.ThrowsAnyAsync<Exception>(() => call.WaitAsync(TimeSpan.FromSeconds(30)));
            Assert.False(call.IsCompletedSuccessfully);
        }

        await using var second = await Connection.OpenAsync("stdio", version);
        Assert.NotEqual(true, (await second.Client.CallToolAsync("calls")).IsError);
    }

    [Theory]
    [InlineData("pipes", "2025-11-25")]
    [InlineData("pipes", "2026-07-28")]
    [InlineData("stdio", "2026-07-28")]
    [InlineData("http", "2025-11-25")]
    [InlineData("http", "2026-07-28")]
    public async Task Page_of_five_megabytes_arrives_whole(string transport, string version)
    {
        await using var connection = await Connection.OpenAsync(transport, version);

        var result = await connection.Client.CallToolAsync("large", new Dictionary<string, object?> { ["megabytes"] = 5 });

        var text = result.StructuredContent!.Value.GetProperty("state").GetProperty("text").GetString()!;
        Assert.Equal(5 * 1024 * 1024, text.Length);
        Assert.True(Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text.Length < 5000);
    }

    [Theory]
    [MemberData(nameof(TestSession.Versions), MemberType = typeof(TestSession))]
    public async Task Tool_that_goes_while_a_page_is_open_is_an_error_with_its_name(string version)
    {
        var search = Tool(s_search, "search");
        await using var session = await TestSession.StartAsync(version, b => b.WithTools([Page(), search]));
        var tool = CalledTool(await session.CallAsync("page"));
        var tools = session.Server.ServerOptions.ToolCollection!;

        tools.Remove(search);
        var error = await Assert.ThrowsAnyAsync<McpException>(async () => await session.CallAsync(tool));
        Assert.Contains("search", error.Message, StringComparison.Ordinal);

        tools.Add(Tool(s_search, "search_again"));
        Assert.Equal("search_again", CalledTool(await session.CallAsync("page")));
        Assert.NotEqual(true, (await session.CallAsync("search_again")).IsError);
    }

    [Fact]
    public async Task Sessions_see_their_own_tools_although_they_share_the_page()
    {
        var page = Page();
        async Task<TestSession> StartAsync(params McpServerTool[] tools) => await TestSession.StartAsync(
            "2026-07-28", new McpServerOptions { ToolCollection = [page, .. tools] }.UsePrefab(o => o.RendererHtml = TestSession.Html));
        await using var admin = await StartAsync(Tool(s_search, "search_all"));
        await using var user = await StartAsync(Tool(s_search, "search_mine"));
        await using var guest = await StartAsync();

        var results = await Task.WhenAll(Enumerable.Range(0, 30).Select(i => (i % 3) switch
        {
            0 => admin.CallAsync("page").AsTask(),
            1 => user.CallAsync("page").AsTask(),
            _ => guest.CallAsync("page").AsTask(),
        }));

        Assert.All(results.Where((_, i) => i % 3 == 0), r => Assert.Equal("search_all", CalledTool(r)));
        Assert.All(results.Where((_, i) => i % 3 == 1), r => Assert.Equal("search_mine", CalledTool(r)));
        Assert.All(results.Where((_, i) => i % 3 == 2), r => Assert.True(r.IsError));
    }

    [Theory]
    [InlineData("2026-07-28")]
    [InlineData("2025-11-25")]
    public async Task Instances_behind_a_proxy_that_takes_turns_answer_for_each_other_where_none_keeps_sessions(string version)
    {
        Task<HttpServer> StartAsync(string name) => HttpServer.StartAsync(
            b => b.WithPrefab(o => o.RendererHtml = TestSession.Html).WithTools([Page(), Tool(s_search, "search"), Tool(() => name, "instance")]),
            keepsSessions: false);
        await using var one = await StartAsync("one");
        await using var two = await StartAsync("two");
        using var proxy = new HttpClient(new TakingTurns(one.CreateHandler(), two.CreateHandler()));
        var transport = new HttpClientTransport(new() { Endpoint = new("http://localhost/mcp"), TransportMode = HttpTransportMode.StreamableHttp }, proxy);
        await using var client = await McpClient.CreateAsync(transport, TestSession.ClientOptions(version));

        var tool = (await client.ListToolsAsync()).Single(t => t.Name == "page").ProtocolTool;
        var resource = await client.ReadResourceAsync(tool.Meta!["ui"]!["resourceUri"]!.GetValue<string>());
        HashSet<string> pages = [], instances = [];
        for (var i = 0; i < 10; i++)
        {
            var page = await client.CallToolAsync("page");
            pages.Add(page.StructuredContent!.Value.GetRawText());
            Assert.NotEqual(true, (await client.CallToolAsync(CalledTool(page))).IsError);
            instances.Add(JsonSerializer.Serialize((await client.CallToolAsync("instance")).Content, McpJsonUtilities.DefaultOptions));
        }

        Assert.Equal(TestSession.Html, Assert.IsType<TextResourceContents>(Assert.Single(resource.Contents)).Text);
        Assert.Single(pages);
        Assert.Equal(2, instances.Count);
    }

    /// <summary>Sends each request to the next instance.</summary>
    private sealed class TakingTurns(params HttpMessageHandler[] instances) : HttpMessageHandler
    {
        private readonly HttpMessageInvoker[] _instances = [.. instances.Select(i => new HttpMessageInvoker(i))];
        private int _next;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            _instances[(Interlocked.Increment(ref _next) & int.MaxValue) % _instances.Length].SendAsync(request, cancellationToken);

        protected override void Dispose(bool disposing)
        {
            foreach (var instance in _instances)
                instance.Dispose();
            base.Dispose(disposing);
        }
    }
}
