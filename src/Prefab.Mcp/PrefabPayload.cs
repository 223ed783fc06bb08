using System.Buffers;
using System.Text.Json;

namespace Prefab.Mcp;

/// <summary>Changes to pages on their way, for gateways that list the tools of others under names of their own.</summary>
public static class PrefabPayload
{
    /// <summary>Gives the tools that a page calls other names.</summary>
    /// <param name="page">The page: <c>structuredContent</c>, or <c>_meta["prefab/view"]</c>, of a result.</param>
    /// <param name="rename">The new name of a tool; null keeps the name. Templates such as <c>{{ tool }}</c> are passed as they are.</param>
    /// <returns>The page with the new names; everything else as it was, the page's state included, which is data.</returns>
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
            if (property.NameEquals("state"))
                property.Value.WriteTo(writer);
            else
                Copy(property.Value, rename, writer);
        }
        writer.WriteEndObject();
    }

    private static void Copy(JsonElement value, Func<string, string?> rename, Utf8JsonWriter writer)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                var isCall = value.TryGetProperty("action", out var action) && action.ValueKind == JsonValueKind.String && action.ValueEquals("toolCall");
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
