using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;

namespace Prefab.Mcp;

/// <summary>Changes to pages on their way, for gateways that list the tools of others under names of their own.</summary>
public static class PrefabPayload
{
    /// <summary>Gives the tools that the page in a result, or the update of a page, calls other names.</summary>
    /// <param name="result">The result of a tool; one without a page or an update stays as it is.</param>
    /// <param name="rename">The new name of a tool; null keeps the name. Templates such as <c>{{ tool }}</c> are passed as they are.</param>
    /// <returns><paramref name="result"/>, changed.</returns>
    public static CallToolResult RewriteToolNames(CallToolResult result, Func<string, string?> rename)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.StructuredContent is { ValueKind: JsonValueKind.Object } content && content.TryGetProperty("$prefab", out _))
            result.StructuredContent = RewriteToolNames(content, rename);
        foreach (var key in (ReadOnlySpan<string>)[PageResult.MetaKey, UpdateResult.MetaKey])
        {
            if (result.Meta?[key] is JsonObject payload)
                result.Meta[key] = JsonObject.Create(RewriteToolNames(JsonElement.Parse(payload.ToJsonString()), rename));
        }
        return result;
    }

    /// <summary>Gives the tools that a page calls other names.</summary>
    /// <param name="page">The page: <c>structuredContent</c>, or <c>_meta["prefab/view"]</c>, of a result.</param>
    /// <param name="rename">The new name of a tool; null keeps the name. Templates such as <c>{{ tool }}</c> are passed as they are.</param>
    /// <returns>The page with the new names; everything else as it was. State is data, but for components at its keys, which slots show.</returns>
    public static JsonElement RewriteToolNames(JsonElement page, Func<string, string?> rename)
    {
        ArgumentNullException.ThrowIfNull(rename);
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output))
        {
            if (page.ValueKind == JsonValueKind.Object)
                Root(page, rename, writer);
            else
                page.WriteTo(writer);
        }
        return JsonElement.Parse(output.WrittenSpan);
    }

    private static void Root(JsonElement page, Func<string, string?> rename, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        foreach (var property in page.EnumerateObject())
        {
            writer.WritePropertyName(property.Name);
            if (property.NameEquals("state") && property.Value.ValueKind == JsonValueKind.Object)
                State(property.Value, rename, writer);
            else
                Copy(property.Value, rename, writer);
        }
        writer.WriteEndObject();
    }

    private static void State(JsonElement state, Func<string, string?> rename, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        foreach (var property in state.EnumerateObject())
        {
            writer.WritePropertyName(property.Name);
            if (IsComponent(property.Value))
                Copy(property.Value, rename, writer);
            else
                property.Value.WriteTo(writer);
        }
        writer.WriteEndObject();
    }

    private static bool IsComponent(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object
        && value.TryGetProperty("type", out var type)
        && type.ValueKind == JsonValueKind.String
        && type.GetString() is [>= 'A' and <= 'Z', ..];

    private static bool NamesTool(JsonElement value) =>
        value.TryGetProperty("action", out var action)
        && action.ValueKind == JsonValueKind.String
        && action.GetString() is "toolCall" or "callTool" or "cancelCall";

    private static void Copy(JsonElement value, Func<string, string?> rename, Utf8JsonWriter writer)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                var isCall = NamesTool(value);
                writer.WriteStartObject();
                foreach (var property in value.EnumerateObject())
                {
                    writer.WritePropertyName(property.Name);
                    if (isCall && property.NameEquals("tool") && property.Value.ValueKind == JsonValueKind.String && rename(property.Value.GetString()!) is { } name)
                        writer.WriteStringValue(name);
                    else
                        Copy(property.Value, rename, writer);
                }
                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in value.EnumerateArray())
                    Copy(item, rename, writer);
                writer.WriteEndArray();
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }
}
