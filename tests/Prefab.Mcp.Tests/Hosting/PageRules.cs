using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;

namespace Prefab.Mcp.Tests.Hosting;

/// <summary>What a page makes of a result, by the rules of the Prefab renderer.</summary>
internal static class PageRules
{
    /// <summary><c>$result</c>: structured content, unwrapped where the action or the result says so, else the text, as JSON where it is JSON.</summary>
    public static JsonNode? Result(CallToolResult result, bool unwrapResult)
    {
        Assert.NotEqual(true, result.IsError);
        if (result.StructuredContent is { ValueKind: not JsonValueKind.Null } structured)
        {
            var stamped = result.Meta?["fastmcp"]?["wrap_result"]?.GetValueKind() == JsonValueKind.True;
            // The reference renderer tests `"result" in value`, which throws for a primitive.
            if (unwrapResult)
                Assert.True(structured.ValueKind is JsonValueKind.Object or JsonValueKind.Array, "unwrapResult breaks the reference renderer for a primitive");
            return (unwrapResult || stamped) && structured.ValueKind == JsonValueKind.Object && structured.TryGetProperty("result", out var inner)
                ? JsonNode.Parse(inner.GetRawText())
                : JsonNode.Parse(structured.GetRawText());
        }
        if (result.Content.Count == 0)
            return null;
        var text = string.Concat(result.Content.OfType<TextContentBlock>().Select(b => b.Text));
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return text;
        }
    }

    /// <summary>All calls of tools in a page, in order.</summary>
    public static IEnumerable<JsonObject> Calls(JsonNode? page) => page switch
    {
        JsonObject node when node["action"]?.GetValue<string>() == "toolCall" => [node, .. node.Select(p => p.Value).SelectMany(Calls)],
        JsonObject node => node.Select(p => p.Value).SelectMany(Calls),
        JsonArray list => list.SelectMany(Calls),
        _ => [],
    };

    public static bool Unwraps(JsonObject call) => call["unwrapResult"]?.GetValue<bool>() == true;
}
