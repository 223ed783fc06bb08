using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using Prefab.Mcp.Tests.Hosting;

namespace Prefab.Mcp.Tests;

/// <summary>What a page sees of every kind of result, over every transport, in both protocol eras.</summary>
public class ResultTests
{
    public static TheoryData<string, string> Connections => new()
    {
        { "pipes", "2025-06-18" },
        { "pipes", "2025-11-25" },
        { "pipes", "2026-07-28" },
        { "stdio", "2025-11-25" },
        { "stdio", "2026-07-28" },
        { "http", "2025-11-25" },
        { "http", "2026-07-28" },
    };

    [Theory]
    [MemberData(nameof(Connections))]
    public async Task Page_sees_exactly_what_the_method_returned(string transport, string version)
    {
        await using var connection = await Connection.OpenAsync(transport, version);
        Assert.Equal(version, connection.Client.NegotiatedProtocolVersion);
        var calls = await CallsAsync(connection.Client);
        var wrong = new List<string>();
        foreach (var method in TestServer.Methods)
        {
            var expected = (ResultAttribute)method.GetCustomAttributes(typeof(ResultAttribute), false)[0];
            foreach (var structured in new[] { true, false })
            {
                var name = TestServer.Name(method, structured);
                var result = await connection.Client.CallToolAsync(name);
                var seen = PageRules.Result(result, PageRules.Unwraps(calls[name]));
                var meant = (structured ? expected.Json : expected.Plain) is { } json ? JsonNode.Parse(json) : null;
                if (!JsonNode.DeepEquals(seen, meant))
                    wrong.Add($"{name}: the page sees {seen?.ToJsonString() ?? "nothing"}, not {meant?.ToJsonString() ?? "nothing"}");
            }
        }
        Assert.Equal(2 * TestServer.Methods.Count(), calls.Count);
        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(Connections))]
    public async Task Flag_of_the_page_agrees_with_what_the_server_sends(string transport, string version)
    {
        await using var connection = await Connection.OpenAsync(transport, version);
        var wrong = new List<string>();
        foreach (var (name, call) in await CallsAsync(connection.Client))
        {
            var result = await connection.Client.CallToolAsync(name);
            var wrapped = IsWrapped(name, result);
            if (result.StructuredContent is not null && wrapped != PageRules.Unwraps(call))
                wrong.Add($"{name}: wrapped is {wrapped}, the page says {PageRules.Unwraps(call)}");
            if (wrapped != (result.Meta?["fastmcp"]?["wrap_result"]?.GetValue<bool>() == true) && !IsPreservedText(name))
                wrong.Add($"{name}: wrapped is {wrapped}, the stamp says otherwise");
        }
        Assert.Empty(wrong);
    }

    /// <summary>An object with the single member "result" is an envelope, except where the method returns just that.</summary>
    private static bool IsWrapped(string name, CallToolResult result) => result.StructuredContent is { ValueKind: JsonValueKind.Object } content
        && content.EnumerateObject().Select(p => p.Name).SequenceEqual(["result"])
        && !name.StartsWith(nameof(Returns.MapWithResult), StringComparison.Ordinal)
        && !IsPreservedText(name);

    /// <summary>Text that reads as a JSON value travels in an envelope of our own.</summary>
    private static bool IsPreservedText(string name) =>
        name is nameof(Returns.TextOfDigits) + "_plain" or nameof(Returns.TextTrue) + "_plain" or nameof(Returns.TextQuoted) + "_plain" or nameof(Returns.TextLater) + "_plain";

    private static async Task<Dictionary<string, JsonObject>> CallsAsync(McpClient client)
    {
        var page = (await client.CallToolAsync("calls")).StructuredContent;
        return PageRules.Calls(JsonNode.Parse(page!.Value.GetRawText())).ToDictionary(c => c["tool"]!.GetValue<string>());
    }
}
