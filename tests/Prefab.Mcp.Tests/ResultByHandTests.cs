using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Prefab.Mcp.Tests.Hosting;
using Prefab.Ui;

namespace Prefab.Mcp.Tests;

/// <summary>Tools that build their result themselves.</summary>
public class ResultByHandTests
{
    private static McpServerTool Tool(Delegate method, string name) => McpServerTool.Create(method, new McpServerToolCreateOptions { Name = name });

    private static Task<TestSession> StartAsync(Delegate method, Action<PrefabMcpOptions>? prefab = null) =>
        TestSession.StartAsync("2026-07-28", b => b.WithTools([Tool(method, "tool")]), prefab);

    private static string TextOf(CallToolResult result) => Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;

    [Fact]
    public async Task Result_made_by_hand_follows_the_options_of_the_server()
    {
        await using var session = await StartAsync((McpServer server) => ((PrefabApp)new Text("Hi")).ToCallToolResult(server), o => o.ViewData = ViewData.Meta);

        var result = await session.CallAsync("tool");

        Assert.Null(result.StructuredContent);
        Assert.NotNull(result.Meta!["prefab/view"]);
    }

    [Fact]
    public async Task Unwritable_page_made_by_hand_is_an_error_with_its_message()
    {
        await using var session = await StartAsync((McpServer server) => ((PrefabApp)new Button("a") { OnClick = new CallTool(Returns.List, "/src/Page.cs", 3) }).ToCallToolResult(server));

        Assert.Contains("view.onClick: Returns.List() (at Page.cs:3) is not a registered tool", TextOf(await session.CallAsync("tool")), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(TestSession.Versions), MemberType = typeof(TestSession))]
    public async Task Result_made_by_hand_equals_the_one_of_a_returned_page(string version)
    {
        static PrefabApp Page() => new() { Title = "Hello", View = new Button("Hi") { OnClick = new CallTool("list") } };
        await using var session = await TestSession.StartAsync(version, b => b.WithTools(
        [
            Tool(PrefabApp () => Page(), "returned"),
            Tool((RequestContext<CallToolRequestParams> request) => Page().ToCallToolResult(request), "request"),
            Tool((McpServer server) => Page().ToCallToolResult(server), "server"),
            Tool((McpServer server) => Page().ToCallToolResult(server, "Short."), "text"),
            McpServerTool.Create(Returns.List, new() { Name = "list", UseStructuredContent = true }),
        ]));

        var expected = await session.CallAsync("returned");

        foreach (var tool in new[] { "request", "server", "text" })
        {
            var result = await session.CallAsync(tool);
            Assert.Equal(JsonSerializer.Serialize(expected.StructuredContent), JsonSerializer.Serialize(result.StructuredContent));
            Assert.Equal(tool == "text" ? "Short." : TextOf(expected), TextOf(result));
        }
        Assert.Equal(version == "2025-11-25", expected.StructuredContent!.Value.GetRawText().Contains("unwrapResult", StringComparison.Ordinal));
    }
}
