using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Prefab.Mcp;

/// <summary>Explains why a tool could not take its arguments, by the schema of its input: what is missing, and what is of another kind.</summary>
/// <remarks>It is asked after a call has failed, so that it costs nothing where all is well.</remarks>
internal static class SchemaCheck
{
    private const int MaxDepth = 32;
    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(100);

    /// <summary>Messages by argument, or by a path such as <c>data.count</c>.</summary>
    public static Dictionary<string, string> Find(JsonElement schema, IDictionary<string, JsonElement>? arguments)
    {
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in Required(schema).Where(n => arguments?.ContainsKey(n) != true))
            errors[name] = "A value is needed.";
        foreach (var (name, value) in arguments ?? new Dictionary<string, JsonElement>())
        {
            if (Property(schema, name) is { } property)
                Check(property, value, name, errors, 0);
        }
        return errors;
    }

    private static void Check(JsonElement schema, JsonElement value, string path, Dictionary<string, string> errors, int depth)
    {
        if (schema.ValueKind != JsonValueKind.Object || depth > MaxDepth)
            return;
        if (Problem(schema, value) is { } problem)
        {
            errors[path] = problem;
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var name in Required(schema).Where(n => !value.TryGetProperty(n, out _)))
                errors[$"{path}.{name}"] = "A value is needed.";
            foreach (var member in value.EnumerateObject())
            {
                if (Property(schema, member.Name) is { } property)
                    Check(property, member.Value, $"{path}.{member.Name}", errors, depth + 1);
            }
        }
        else if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out var items))
        {
            var index = 0;
            foreach (var item in value.EnumerateArray())
                Check(items, item, string.Create(CultureInfo.InvariantCulture, $"{path}.{index++}"), errors, depth + 1);
        }
    }

    private static string? Problem(JsonElement schema, JsonElement value)
    {
        if (schema.TryGetProperty("enum", out var members) && members.ValueKind == JsonValueKind.Array)
            return members.EnumerateArray().Any(m => JsonElement.DeepEquals(m, value)) ? null : $"Use one of {string.Join(", ", members.EnumerateArray().Where(m => m.ValueKind != JsonValueKind.Null).Select(m => m.ToString()))}.";
        var types = Types(schema);
        if (types.Length > 0 && !types.Any(t => Fits(t, value)))
            return Expected(types);
        if (value.ValueKind != JsonValueKind.String)
            return null;
        var text = value.GetString()!;
        return schema.TryGetProperty("format", out var format) ? Format(format.ToString(), text)
            : schema.TryGetProperty("pattern", out var pattern) && !Matches(text, pattern.ToString()) ? Expected(types)
            : null;
    }

    private static string? Format(string format, string text) => format switch
    {
        "date" when !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) => "A date is needed.",
        "date-time" when !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _) => "A date with a time is needed.",
        "time" when !TimeOnly.TryParse(text, CultureInfo.InvariantCulture, out _) => "A time is needed.",
        "uuid" when !Guid.TryParse(text, out _) => "An identifier is needed.",
        _ => null,
    };

    private static bool Fits(string type, JsonElement value) => (type, value.ValueKind) switch
    {
        ("string", JsonValueKind.String) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("object", JsonValueKind.Object) => true,
        ("array", JsonValueKind.Array) => true,
        ("null", JsonValueKind.Null) => true,
        ("number", JsonValueKind.Number) => true,
        ("integer", JsonValueKind.Number) => value.TryGetDecimal(out var number) && decimal.IsInteger(number),
        // Numbers may come as text, as the controls of a form have them.
        ("number", JsonValueKind.String) => double.TryParse(value.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        ("integer", JsonValueKind.String) => long.TryParse(value.GetString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        _ => false,
    };

    private static string Expected(string[] types) =>
        types.Contains("integer") ? "A whole number is needed."
        : types.Contains("number") ? "A number is needed."
        : types.Contains("boolean") ? "Yes or no is needed."
        : types.Contains("array") ? "A list is needed."
        : types.Contains("object") ? "An object is needed."
        : "A text is needed.";

    private static bool Matches(string text, string pattern)
    {
        try
        {
            return Regex.IsMatch(text, pattern, RegexOptions.None, s_patience);
        }
        catch (Exception error) when (error is RegexMatchTimeoutException or RegexParseException)
        {
            // The schema's own pattern cannot tell; then nothing is said about the value.
            return true;
        }
    }

    private static string[] Types(JsonElement schema) => !schema.TryGetProperty("type", out var type) ? []
        : type.ValueKind == JsonValueKind.String ? [type.GetString()!]
        : type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(t => t.ToString())]
        : [];

    private static IEnumerable<string> Required(JsonElement schema) =>
        schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty("required", out var required) && required.ValueKind == JsonValueKind.Array
            ? required.EnumerateArray().Select(r => r.ToString())
            : [];

    private static JsonElement? Property(JsonElement schema, string name) =>
        schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty("properties", out var properties)
        && properties.ValueKind == JsonValueKind.Object && properties.TryGetProperty(name, out var property)
            ? property
            : null;
}
