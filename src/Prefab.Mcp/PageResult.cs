using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Prefab.Ui;

namespace Prefab.Mcp;

/// <summary>The result that carries a page: a short text for the model, and the page itself.</summary>
internal static class PageResult
{
    /// <summary>The key under which <see cref="ViewData.Meta"/> carries the page.</summary>
    public const string MetaKey = "prefab/view";

    /// <summary>Readers of JSON-RPC stop at 64 levels, of which the message around the page takes four.</summary>
    private static readonly JsonDocumentOptions s_depth = new() { MaxDepth = 60 };

    public static WireContext Context(McpServer server, PrefabMcpOptions options) => new()
    {
        Tools = new ToolIndex(server),
        SerializerOptions = options.SerializerOptions ?? PrefabJson.Options,
    };

    public static void Fill(CallToolResult result, PrefabApp app, ReadOnlyMemory<byte> utf8Json, string? text, PrefabMcpOptions options, McpServer server)
    {
        var page = Parse(utf8Json);
        result.Content = [new TextContentBlock { Text = text ?? PlainText.Of(page, app.Title, options.MaxTextLength) }];
        result.StructuredContent = null;
        if (options.OmitViewForTextClients && !ClientShowsUi(server))
            return;
        if (options.ViewData == ViewData.StructuredContent)
            result.StructuredContent = page;
        else
            (result.Meta ??= [])[MetaKey] = JsonObject.Create(page);
    }

    /// <summary>Whether the client says that it shows UIs; some do without saying so.</summary>
    public static bool ClientShowsUi(McpServer server)
    {
        if (server.ClientCapabilities?.Extensions?.TryGetValue(PrefabSetup.Extension, out var extension) != true)
            return false;
        if (extension is not JsonElement { ValueKind: JsonValueKind.Object } settings)
            return true;
        return !settings.TryGetProperty("mimeTypes", out var types)
            || (types.ValueKind == JsonValueKind.Array && types.EnumerateArray().Any(t => t.ValueKind == JsonValueKind.String && t.ValueEquals(RendererResource.MimeType)));
    }

    private static JsonElement Parse(ReadOnlyMemory<byte> utf8Json)
    {
        try
        {
            return JsonElement.Parse(utf8Json.Span, s_depth);
        }
        catch (JsonException error)
        {
            throw new PrefabException(
                "the page is nested deeper than clients read (60 levels of JSON, about 28 components inside each other): take out containers that only wrap another one.",
                path: null,
                error);
        }
    }
}
