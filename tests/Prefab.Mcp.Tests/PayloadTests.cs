using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Prefab.Mcp.Tests.Hosting;
using Prefab.Ui;

namespace Prefab.Mcp.Tests;

public class PayloadTests
{
    [McpServerToolType]
    public sealed class Upstream
    {
        [McpServerTool]
        public static PrefabApp Open() => new()
        {
            State = { ["action"] = "toolCall", ["tool"] = "search" },
            View = new Button("Search") { OnClick = new CallTool(Search) { OnError = new CallTool("somebody_elses") } },
        };

        [McpServerTool(UseStructuredContent = true)]
        public static List<string> Search() => ["found"];
    }

    [Fact]
    public void Tools_get_other_names_and_data_stays_as_it_is()
    {
        var page = JsonElement.Parse("""
            {"state":{"action":"toolCall","tool":"a"},"view":{"onClick":[{"action":"toolCall","tool":"a","arguments":{"tool":"a"},"onSuccess":{"action":"toolCall","tool":"b"}}]},
             "keyBindings":{"k":{"tool":"a","action":"toolCall"}},"defs":{"x":{"onClick":{"action":"toolCall","tool":"{{ t }}"}}},"n":[1,null,true,"a"]}
            """);

        var renamed = PrefabPayload.RewriteToolNames(page, name => name == "a" ? "w_a" : null);

        Assert.Equal(
            """{"state":{"action":"toolCall","tool":"a"},"view":{"onClick":[{"action":"toolCall","tool":"w_a","arguments":{"tool":"a"},"onSuccess":{"action":"toolCall","tool":"b"}}]},"keyBindings":{"k":{"tool":"w_a","action":"toolCall"}},"defs":{"x":{"onClick":{"action":"toolCall","tool":"{{ t }}"}}},"n":[1,null,true,"a"]}""",
            renamed.GetRawText());
    }

    /// <summary>Calls of <c>kept</c> are data; they would be renamed if they were not.</summary>
    [Theory]
    [InlineData("structuredContent", """{"$prefab":{"version":"0.3"},"state":{"row":{"action":"toolCall","tool":"kept"},"slot":{"type":"Button","onClick":{"action":"toolCall","tool":"a"}}}}""")]
    [InlineData("prefab/view", """{"view":{"onClick":[{"action":"cancelCall","tool":"a"},{"action":"callTool","tool":"a"}]}}""")]
    [InlineData("prefab/update", """{"state":{"row":{"type":"small","action":"toolCall","tool":"kept"}},"actions":[{"action":"toolCall","tool":"a"}]}""")]
    [InlineData("other", """{"action":"toolCall","tool":"kept"}""")]
    public void Result_gets_other_names_in_its_page_and_its_update(string place, string json)
    {
        var result = place == "structuredContent"
            ? new CallToolResult { StructuredContent = JsonElement.Parse(json) }
            : new CallToolResult { Meta = new() { [place] = JsonNode.Parse(json) } };

        PrefabPayload.RewriteToolNames(result, name => "w_" + name);

        var written = result.StructuredContent?.GetRawText() ?? result.Meta![place]!.ToJsonString();
        Assert.Equal(json.Replace("\"tool\":\"a\"", "\"tool\":\"w_a\"", StringComparison.Ordinal), written);
    }

    [Fact]
    public void Result_that_is_no_page_stays_as_it_is()
    {
        var content = JsonElement.Parse("""{"action":"toolCall","tool":"a"}""");
        Assert.Equal(content.GetRawText(), PrefabPayload.RewriteToolNames(new CallToolResult { StructuredContent = content }, _ => "b").StructuredContent!.Value.GetRawText());
    }

    /// <summary>A gateway lists the tools of another server under a prefix; pages that pass through it must call them by that name.</summary>
    [Theory]
    [InlineData("2026-07-28", "2025-11-25")]
    [InlineData("2025-11-25", "2026-07-28")]
    public async Task Page_works_through_a_gateway_that_renames_tools(string upstreamVersion, string downstreamVersion)
    {
        const string prefix = "w_";
        await using var upstream = await TestSession.StartAsync(upstreamVersion, b => b.WithTools<Upstream>());
        await using var gateway = await TestSession.StartAsync(downstreamVersion, new McpServerOptions
        {
            Handlers = new()
            {
                ListToolsHandler = async (_, cancellation) => new()
                {
                    Tools = [.. (await upstream.Client.ListToolsAsync(cancellationToken: cancellation)).Select(t => new Tool { Name = prefix + t.Name, InputSchema = t.ProtocolTool.InputSchema, Meta = t.ProtocolTool.Meta })],
                },
                CallToolHandler = async (request, cancellation) =>
                {
                    var result = await upstream.Client.CallToolAsync(request.Params!.Name[prefix.Length..], cancellationToken: cancellation);
                    if (result.StructuredContent is { ValueKind: JsonValueKind.Object } page && page.TryGetProperty("$prefab", out _))
                        result.StructuredContent = PrefabPayload.RewriteToolNames(page, name => name == "somebody_elses" ? null : prefix + name);
                    return result;
                },
            },
        });

        var page = JsonNode.Parse((await gateway.CallAsync("w_open")).StructuredContent!.Value.GetRawText());
        var calls = PageRules.Calls(page!["view"]).ToArray();

        Assert.Equal(["w_search", "somebody_elses"], calls.Select(c => c["tool"]!.GetValue<string>()));
        Assert.Equal("search", page["state"]!["tool"]!.GetValue<string>());
        Assert.Contains((await gateway.Client.ListToolsAsync()).Single(t => t.Name == "w_open").ProtocolTool.Meta!, m => m.Key == "ui");
        Assert.Equal("""["found"]""", PageRules.Result(await gateway.CallAsync("w_search"), PageRules.Unwraps(calls[0]))!.ToJsonString());
    }

    [Theory]
    [MemberData(nameof(TestSession.Versions), MemberType = typeof(TestSession))]
    public async Task Options_without_reflection_serve_pages_and_components(string version)
    {
        await using var session = await TestSession.StartAsync(version, b => b.WithTools<Upstream>(PrefabMcpJson.Options).WithTools(
            [McpServerTool.Create(Card () => new() { Children = [new Text("a")] }, new() { Name = "card", SerializerOptions = PrefabMcpJson.Options })]));

        Assert.NotNull((await session.CallAsync("open")).StructuredContent);
        Assert.Contains("Card", (await session.CallAsync("card")).StructuredContent!.Value.GetRawText(), StringComparison.Ordinal);
    }
}
