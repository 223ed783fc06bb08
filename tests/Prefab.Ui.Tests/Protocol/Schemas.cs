using System.Text.Json;

namespace Prefab.Ui.Tests.Protocol;

/// <summary>The schema that the generator derived from the records.</summary>
internal static class Schemas
{
    private static readonly Dictionary<string, JsonElement> s_all = WireRegistry.Schemas.ToDictionary(s => s.Name, s => JsonDocument.Parse(s.Schema).RootElement);

    public static IReadOnlyDictionary<string, JsonElement> All => s_all;

    public static IReadOnlyDictionary<string, JsonElement> PropertiesOf(string name) =>
        s_all[name].GetProperty("properties").EnumerateObject().ToDictionary(p => p.Name, p => p.Value);

    public static IReadOnlyList<string> RequiredOf(string name) =>
        s_all[name].TryGetProperty("required", out var required) ? [.. required.EnumerateArray().Select(r => r.GetString()!)] : [];

    /// <summary>The values of a closed set, as JSON.</summary>
    public static IReadOnlyList<string> EnumOf(JsonElement property) => Alternatives(property)
        .Where(a => a.TryGetProperty("enum", out _))
        .SelectMany(a => a.GetProperty("enum").EnumerateArray().Select(v => v.GetRawText()))
        .ToList();

    /// <summary>Whether a property takes text with expressions.</summary>
    public static bool TakesExpressions(JsonElement property) => Alternatives(property)
        .Any(a => a.TryGetProperty("$ref", out var reference) && reference.GetString() is "#/$defs/text" or "#/$defs/path" or "#/$defs/value"
            || (a.TryGetProperty("items", out var items) && TakesExpressions(items)));

    private static JsonElement[] Alternatives(JsonElement property) =>
        property.TryGetProperty("anyOf", out var alternatives) ? [.. alternatives.EnumerateArray()] : [property];
}
