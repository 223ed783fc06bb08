using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace Prefab.Mcp;

/// <summary>The pipes that a text rendering needs: those that choose and count. Those that format leave the value as it is.</summary>
internal static class PagePipes
{
    /// <summary>The value after a pipe.</summary>
    /// <param name="value">The value before it.</param>
    /// <param name="pipe">Such as <c>selectattr:done</c>.</param>
    /// <returns>Null when the pipe is not known here.</returns>
    public static JsonElement? Apply(JsonElement value, string pipe)
    {
        var parts = pipe.Split(':', 2);
        var argument = parts.Length > 1 ? parts[1].Trim().Trim('\'', '"') : null;
        return (parts[0].Trim(), value.ValueKind) switch
        {
            ("length", JsonValueKind.Array) => JsonElement.Parse(value.GetArrayLength().ToString(CultureInfo.InvariantCulture)),
            ("first", JsonValueKind.Array) when value.GetArrayLength() > 0 => value[0],
            ("last", JsonValueKind.Array) when value.GetArrayLength() > 0 => value[value.GetArrayLength() - 1],
            ("selectattr", JsonValueKind.Array) when argument is not null => Where(value, argument, truthy: true),
            ("rejectattr", JsonValueKind.Array) when argument is not null => Where(value, argument, truthy: false),
            ("pluralize", JsonValueKind.Number) => Plural(value.GetDouble(), argument ?? "item"),
            ("upper" or "lower" or "truncate" or "date" or "datetime" or "time" or "default", JsonValueKind.String) => value,
            ("currency" or "number" or "percent" or "compact" or "round" or "default", JsonValueKind.Number) => value,
            ("join", JsonValueKind.Array) => value,
            _ => null,
        };
    }

    private static JsonElement Where(JsonElement list, string attribute, bool truthy)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output))
        {
            writer.WriteStartArray();
            foreach (var item in list.EnumerateArray())
            {
                if ((PageScope.Member(item, attribute) is { } member && PageScope.IsTruthy(member)) == truthy)
                    item.WriteTo(writer);
            }
            writer.WriteEndArray();
        }
        return JsonElement.Parse(output.WrittenSpan);
    }

    private static JsonElement Plural(double count, string word) =>
        JsonSerializer.SerializeToElement(count == 1 ? word : word + "s", JsonContext.Default.String);
}
