using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Prefab.Mcp;

/// <summary>The <c>_meta</c> by which hosts know what a tool shows and who may call it, for both families of keys.</summary>
internal static class ToolMetadata
{
    /// <summary>Longest text that hosts take for a tool that runs, or has run.</summary>
    private const int MaxStatusLength = 64;

    /// <summary>Adds what is missing; what somebody else has set stays.</summary>
    /// <remarks>The metadata that is listed is never changed in place: another session may be writing it out.</remarks>
    /// <exception cref="InvalidOperationException">A text of the tool is longer than hosts take.</exception>
    public static void Apply(McpServerTool tool, PrefabMcpOptions options, string rendererUri)
    {
        var traits = ToolTraits.Of(tool);
        Check(tool, traits.Attribute?.Invoking, nameof(PrefabToolAttribute.Invoking));
        Check(tool, traits.Attribute?.Invoked, nameof(PrefabToolAttribute.Invoked));
        var visibility = traits.Attribute?.DeclaredVisibility ?? Told(tool.ProtocolTool.Meta) ?? traits.DefaultVisibility ?? options.DefaultVisibility;
        if (visibility is null && !traits.ReturnsUi)
            return;
        var protocol = tool.ProtocolTool;
        lock (protocol)
        {
            var meta = protocol.Meta?.DeepClone().AsObject() ?? [];
            if (meta["ui"] is not (null or JsonObject))
                return;
            var ui = meta["ui"]?.AsObject() ?? [];
            if (traits.ReturnsUi)
                AddUi(meta, ui, traits.Attribute, rendererUri);
            if (!ui.ContainsKey("visibility"))
                ui["visibility"] = Names(visibility ?? ToolVisibility.Both);
            meta["ui"] ??= ui;
            AddAliases(meta, ui, traits.ReturnsUi);
            if (!JsonNode.DeepEquals(meta, protocol.Meta))
                protocol.Meta = meta;
            // A schema makes the SDK send the page twice, and wrapped for older clients.
            if ((traits.ReturnsUi || traits.ReturnsUpdate) && protocol.OutputSchema is not null && traits.ReturnType != typeof(CallToolResult))
                protocol.OutputSchema = null;
        }
    }

    private static void Check(McpServerTool tool, string? text, string property)
    {
        if (text?.Length > MaxStatusLength)
        {
            throw new InvalidOperationException(
                $"[PrefabTool({property} = …)] of the tool \"{tool.ProtocolTool.Name}\" has {text.Length} characters, and hosts take at most {MaxStatusLength}: shorten \"{text}\".");
        }
    }

    /// <summary>What keys that are there already say about who may call the tool; null when they do not.</summary>
    private static ToolVisibility? Told(JsonObject? meta)
    {
        if (Text(meta?["openai/visibility"]) == "private")
            return ToolVisibility.App;
        return meta?["openai/widgetAccessible"] is JsonValue accessible && accessible.TryGetValue<bool>(out var pages)
            ? pages ? ToolVisibility.Both : ToolVisibility.Model
            : null;
    }

    private static void AddUi(JsonObject meta, JsonObject ui, PrefabToolAttribute? attribute, string rendererUri)
    {
        // Hosts drop the page when the keys disagree, so all of them follow the one that is there.
        var uri = Text(ui["resourceUri"]) ?? Text(meta["ui/resourceUri"]) ?? Text(meta["openai/outputTemplate"]) ?? attribute?.ResourceUri ?? rendererUri;
        ui.TryAdd("resourceUri", uri);
        meta.TryAdd("ui/resourceUri", uri);
        meta.TryAdd("openai/outputTemplate", uri);
        if (attribute?.Invoking is { } invoking)
            meta.TryAdd("openai/toolInvocation/invoking", invoking);
        if (attribute?.Invoked is { } invoked)
            meta.TryAdd("openai/toolInvocation/invoked", invoked);
    }

    private static void AddAliases(JsonObject meta, JsonObject ui, bool returnsUi)
    {
        var names = (ui["visibility"] as JsonArray)?.Select(Text).ToArray() ?? [];
        meta.TryAdd("openai/widgetAccessible", names.Contains("app"));
        if (returnsUi || !names.Contains("model"))
            meta.TryAdd("openai/visibility", names.Contains("model") ? "public" : "private");
    }

    private static JsonArray Names(ToolVisibility visibility)
    {
        var names = new JsonArray();
        if (visibility.HasFlag(ToolVisibility.Model))
            names.Add((JsonNode)"model");
        if (visibility.HasFlag(ToolVisibility.App))
            names.Add((JsonNode)"app");
        return names;
    }

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
