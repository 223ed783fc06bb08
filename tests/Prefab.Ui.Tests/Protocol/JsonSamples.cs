using System.Text.Json;

namespace Prefab.Ui.Tests.Protocol;

/// <summary>JSON that the protocol allows, made from its facts.</summary>
internal static class JsonSamples
{
    private const string Action = """{"action":"setState","key":"a","value":1}""";

    private const string Node = """{"type":"Span","content":"x","code":false}""";

    /// <summary>A component with every property, each with its first allowed value.</summary>
    public static List<(string Name, string Value)> Component(string name)
    {
        var facts = Facts.Components[name];
        var properties = facts.Properties.Concat(Facts.Base).DistinctBy(p => p.Name).Where(p => p.Name != "children")
            .Select(p => (p.Name, Values(name, p)[0]))
            .Prepend(("type", $"\"{name}\""));
        return [.. properties, .. facts.IsContainer ? [("children", $"[{Node}]")] : Array.Empty<(string, string)>()];
    }

    public static List<(string Name, string Value)> ActionNode(string name) =>
    [
        ("action", $"\"{name}\""),
        .. Facts.Actions[name].Properties.Concat(Facts.ActionBase).Select(p => (p.Name, Values(name, p)[0])),
    ];

    /// <summary>Every kind of value that a property may have.</summary>
    public static IReadOnlyList<string> Values(string owner, Facts.Property property)
    {
        if (property.Type == "(string|expr)[]")
            return ["[\"a\",\"{{ b }}\"]", "[]"];
        var values = new List<string>(property.Enum);
        foreach (var type in property.Type.Split('|'))
            values.AddRange(Of(type.Split('(')[0].Trim(), property));
        // A level of headings and the like: the closed set says it all.
        return property.Enum.Count > 0 && !property.TakesExpressions ? [.. property.Enum] : [.. values.Distinct()];
    }

    /// <summary>Values that the protocol does not allow; none for a property that may have any.</summary>
    public static IReadOnlyList<string> WrongValues(Facts.Property property) => property.Type switch
    {
        "any" or "object|string|expr" => [],
        "boolean" or "boolean|expr" or "string(condition)|boolean" => ["3", "[]"],
        var t when t.StartsWith("string", StringComparison.Ordinal) => ["3", "{\"a\":1}", "true"],
        var t when t.StartsWith("enum", StringComparison.Ordinal) => property.TakesExpressions ? ["3", "[]"] : ["\"no such value\"", "99", "{}"],
        var t when t.StartsWith("number|string", StringComparison.Ordinal) => ["true", "[]"],
        var t when t.StartsWith("number", StringComparison.Ordinal) || t.StartsWith("integer", StringComparison.Ordinal) => ["true", "\"x\"", "{}"],
        "object" or "map<string,string>" or "map<string,any>" => ["3", "[1]", "\"x\""],
        _ => ["3", "true"],
    };

    public static string Write(IEnumerable<(string Name, string Value)> properties) =>
        $"{{{string.Join(',', properties.Select(p => $"{JsonSerializer.Serialize(p.Name)}:{p.Value}"))}}}";

    public static string Envelope(string view) => $$$"""{"$prefab":{"version":"0.3"},"view":{{{view}}}}""";

    /// <summary>A button that runs an action; components are what a page shows.</summary>
    public static string WithAction(string action) => $$"""{"type":"Button","label":"x","onClick":{{action}}}""";

    private static string[] Of(string type, Facts.Property property) => type switch
    {
        "string" when property.Name is "name" or "key" => ["\"a.b\"", "\"{{ a }}\""],
        "string" => ["\"Grüße, <b> & \\\"x\\\" \\uD83D\\uDE00\"", "\"\""],
        "expr" => ["\"{{ a.b | upper }}\"", "\"x {{ a }} y\""],
        "boolean" => ["true", "false"],
        "integer" or "integer>0" => ["3"],
        "number" => ["2"],
        "null" => ["null"],
        "enum" => [],
        "any" => ["1", "\"x\"", "null", "[1,{\"a\":null}]", "{\"a\":[true]}"],
        "object" => ["{\"a\":1,\"b\":{\"c\":[\"{{ d }}\"]}}", "{}"],
        "map<string,string>" or "map<string,any>" => ["{\"a\":\"b\"}"],
        "array" => ["[]", "[{\"name\":\"a\",\"size\":1,\"type\":\"b\",\"data\":\"\"}]"],
        "number[]" => ["[1,2.5]"],
        "object[]" => ["[{\"a\":1},{\"b\":{\"type\":\"Badge\"}}]", "[]"],
        "action" => [Action],
        "action[]" => [$"[{Action},{{\"action\":\"closeOverlay\"}}]"],
        "component[]" => [$"[{Node}]", "[]"],
        "case[]" => [$"[{{\"when\":\"a > 1\",\"children\":[{Node}]}},{{\"when\":\"{{{{ b }}}}\"}}]"],
        "ChartSeries[]" => ["[{\"dataKey\":\"a\",\"label\":\"A\",\"color\":\"red\"},{\"dataKey\":\"{{ b }}\"}]"],
        "DataTableColumn[]" => ["[{\"key\":\"a\",\"header\":\"A\",\"sortable\":true,\"format\":\"currency:EUR\",\"width\":\"1px\",\"minWidth\":\"1px\",\"maxWidth\":\"1px\",\"headerClass\":\"x\",\"cellClass\":\"y\"}]"],
        _ => throw new InvalidOperationException($"{property.Name}: no sample for {type} of {property.Type}."),
    };
}
