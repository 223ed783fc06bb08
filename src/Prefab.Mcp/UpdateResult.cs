using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Prefab.Ui;

namespace Prefab.Mcp;

/// <summary>The result that carries an update of the page which called the tool.</summary>
internal static class UpdateResult
{
    /// <summary>The key of <c>_meta</c> that carries what the page shall do.</summary>
    public const string MetaKey = "prefab/update";

    private const string Updated = "The page was updated.";

    public static void Fill(CallToolResult result, PrefabUpdate update, ReadOnlyMemory<byte> utf8Json, McpServer server)
    {
        var written = JsonNode.Parse(utf8Json.Span)!.AsObject();
        var value = written["result"];
        written.Remove("result");
        result.Content = [new TextContentBlock { Text = update.Text ?? TextOf(value) }];
        result.StructuredContent = null;
        if (value is not null)
            SetValue(result, value, server);
        if (written.Count > 0)
            (result.Meta ??= [])[MetaKey] = written;
    }

    /// <summary>Older clients take objects only.</summary>
    private static void SetValue(CallToolResult result, JsonNode value, McpServer server)
    {
        var wraps = value is not JsonObject && !ToolWrapping.TakesAnyValue(server.NegotiatedProtocolVersion);
        if (wraps)
            ResultStamp.Add(result);
        result.StructuredContent = JsonElement.Parse((wraps ? new JsonObject { ["result"] = value } : value).ToJsonString());
    }

    private static string TextOf(JsonNode? value) => value switch
    {
        null => Updated,
        JsonValue text when text.TryGetValue<string>(out var content) => content,
        _ => value.ToJsonString(),
    };
}
