using System.Text.Json;
using System.Text.Json.Nodes;

namespace Prefab.Testing;

/// <summary>What JavaScript calls <c>undefined</c>: there is no value.</summary>
internal sealed class Undefined
{
    public static readonly Undefined Value = new();

    private Undefined()
    {
    }

    public override string ToString() => "undefined";
}

/// <summary>An object of the page's data, which nobody changes once it is made; its other kinds are null, bool, double, string and <c>object?[]</c>.</summary>
internal sealed class DataObject : OrderedDictionary<string, object?>
{
    public DataObject()
        : base(StringComparer.Ordinal)
    {
    }

    public DataObject(IEnumerable<KeyValuePair<string, object?>> members)
        : base(members, StringComparer.Ordinal)
    {
    }

    /// <summary>A copy with one member replaced.</summary>
    public DataObject With(string name, object? value) => new(this) { [name] = value };

    /// <summary>The member, or <see cref="Undefined"/>.</summary>
    public object? Get(string name) => TryGetValue(name, out var value) ? value : Undefined.Value;
}

/// <summary>Data from JSON and back.</summary>
internal static class Data
{
    private static readonly JsonSerializerOptions s_deep = new() { MaxDepth = 512 };

    public static object? From(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Object(element),
        JsonValueKind.Array => element.EnumerateArray().Select(From).ToArray(),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Null => null,
        _ => Undefined.Value,
    };

    public static object? From(JsonNode? node) => node is null ? null : From(JsonSerializer.SerializeToElement(node, s_deep));

    public static object? Parse(string json) => From(JsonElement.Parse(json, new JsonDocumentOptions { MaxDepth = 512 }));

    /// <summary>As JSON, without the members that have no value.</summary>
    public static JsonNode? ToNode(object? value) =>
        value is null or Undefined ? null : JsonNode.Parse(DataText.Json(value), documentOptions: new() { MaxDepth = 512 });

    public static JsonObject ToObject(DataObject value) => (JsonObject)ToNode(value)!;

    /// <summary>The members of an object; none for anything else.</summary>
    public static DataObject ObjectOrEmpty(object? value) => value as DataObject ?? [];

    public static object?[] ArrayOrEmpty(object? value) => value as object?[] ?? [];

    /// <summary>Own member of a value, never an inherited one; text has its characters and <c>length</c>.</summary>
    public static object? Member(object? value, string name) => value switch
    {
        DataObject members => members.Get(name),
        object?[] list when name == "length" => (double)list.Length,
        object?[] list when Index(name, list.Length) is { } at => list[at],
        string text when name == "length" => (double)text.Length,
        string text when Index(name, text.Length) is { } at => text[at].ToString(),
        _ => Undefined.Value,
    };

    public static object? Walk(object? value, ReadOnlySpan<string> segments)
    {
        foreach (var segment in segments)
        {
            if (value is null or Undefined)
                return Undefined.Value;
            value = Member(value, segment);
        }
        return value;
    }

    public static bool IsNothing(object? value) => value is null or Undefined;

    /// <summary>Whether two values are the same one, as <c>Object.is</c> sees it.</summary>
    public static bool Same(object? left, object? right) => left switch
    {
        double or string or bool => left.Equals(right),
        _ => ReferenceEquals(left, right),
    };

    private static int? Index(string name, int length) =>
        int.TryParse(name, System.Globalization.NumberStyles.None, null, out var index) && index < length && (name.Length == 1 || name[0] != '0') ? index : null;

    private static DataObject Object(JsonElement element)
    {
        var result = new DataObject();
        foreach (var member in element.EnumerateObject())
        {
            if (member.Name != "__proto__")
                result[member.Name] = From(member.Value);
        }
        return result;
    }
}
