using System.Text.Json.Nodes;
using ModelContextProtocol;

namespace Prefab.Preview.Server;

/// <summary>What the page and the view in it may ask of the server.</summary>
internal static class ViewPolicy
{
    private static readonly HashSet<string> Methods =
    [
        "tools/call", "tools/list", "resources/list", "resources/templates/list", "resources/read", "prompts/list",
    ];

    /// <summary>Throws when the request must not reach the server.</summary>
    /// <exception cref="McpProtocolException">The method is not proxied, or the view calls a tool that is not visible to it.</exception>
    public static void Check(string method, JsonNode? parameters, bool fromView, JsonArray tools)
    {
        if (!Methods.Contains(method))
            throw new McpProtocolException($"The preview does not pass on '{method}'.", McpErrorCode.MethodNotFound);
        if (!fromView || method != "tools/call")
            return;
        var name = (parameters?["name"] as JsonValue)?.GetValue<string>();
        var tool = tools.FirstOrDefault(t => (string?)t?["name"] == name);
        if (tool?["_meta"]?["ui"]?["visibility"] is JsonArray visibility && !visibility.Any(v => (string?)v == "app"))
        {
            throw new McpProtocolException(
                $"Tool '{name}' cannot be called from the app: its _meta.ui.visibility is {visibility.ToJsonString()}, which lacks \"app\".",
                McpErrorCode.InvalidRequest);
        }
    }
}
