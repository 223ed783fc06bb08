using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Prefab.Mcp;

/// <summary>Whether pages may call a tool. Hosts have to see to that; a server can where the request says that it comes from a page.</summary>
internal static class ToolAccess
{
    /// <summary>The key of a request's <c>_meta</c> by which the renderer says that a page calls.</summary>
    public const string PageKey = "prefab/page";

    /// <summary>Whether the metadata of a tool lets pages call it; they may when it does not say.</summary>
    public static bool AllowsPages(McpServerTool tool) =>
        tool.ProtocolTool.Meta?["ui"] is not JsonObject ui
        || ui["visibility"] is not JsonArray names
        || names.Any(n => n is JsonValue name && name.TryGetValue<string>(out var text) && text == "app");

    /// <summary>Why the request is refused; null when it is not.</summary>
    public static string? Refusal(McpServerTool tool, CallToolRequestParams? request) => IsFromPage(request) && !AllowsPages(tool)
        ? $"The tool \"{tool.ProtocolTool.Name}\" is for the model only; pages may not call it."
        : null;

    /// <summary>Whether the request says that a page sent it; the name of its app counts, too, which other renderers send.</summary>
    public static bool IsFromPage(CallToolRequestParams? request) =>
        request?.Meta is { } meta && (meta.ContainsKey(PageKey) || (meta["fastmcp"] as JsonObject)?["app"] is not null);
}
