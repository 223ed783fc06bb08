using System.Text;
using System.Text.Json;

namespace Prefab.Ui;

/// <summary>Describes all records in one line each.</summary>
internal static class SchemaCatalog
{
    /// <summary>What every component or action has; it is said once.</summary>
    private static readonly string[] s_common = ["type", "action", "cssClass", "id", "onMount", "let", "children", "onSuccess", "onError"];

    public static string Build(IReadOnlySet<string> components, IReadOnlySet<string> actions)
    {
        var text = new StringBuilder();
        text.Append(System.Globalization.CultureInfo.InvariantCulture, $$$"""
            A page is JSON: {"$prefab":{"version":"{{{PrefabApp.ProtocolVersion}}}"},"view":NODE,"state":{...},"defs":{name:NODE},"keyBindings":{"Ctrl+k":ACTIONS}}; all but view may be left out.
            NODE is {"type":NAME, ...properties, "children":[NODE,...]}; children only where a component is marked with +. Every NODE may have cssClass (Tailwind classes), id, onMount (ACTIONS), let (values that its descendants see by name).
            {"$ref":name,"let":{...}} puts a node of defs here. ACTIONS is one action {"action":NAME, ...} or a list of them; every action may have onSuccess and onError (ACTIONS).
            Texts may have {{ expressions }}: state keys and dot-paths (items.0.name), + - * / %, == != < <= > >=, && || !, a ? b : c, 'text', and pipes such as {{ price | currency:'EUR' }}.
            Variables: {{{Rx.ITEM.Expression}}} and {{{Rx.INDEX.Expression}}} inside ForEach, {{{Rx.EVENT.Expression}}} in handlers, {{{Rx.RESULT.Expression}}} in onSuccess, {{{Rx.ERROR.Expression}}} in onError. A control with a name writes its value to the state under that name.
            Pipes: {{{string.Join(", ", PipeNames())}}}.
            Properties are written as name:type; ! means required, = gives the default, text and path are strings.

            """);
        Section(text, "Components", WireRegistry.ComponentNames.Where(components.Contains), name => name);
        Section(text, "Actions", WireRegistry.ActionNames.Where(actions.Contains), name => $"action.{name}");
        Section(text, "Values", Parts(), name => name);
        return text.ToString().ReplaceLineEndings("\n");
    }

    private static IEnumerable<string> PipeNames() => typeof(Pipes).GetMethods()
        .Where(method => method.IsStatic && method.Name != nameof(Pipes.Pipe))
        .Select(method => method.Name.ToLowerInvariant())
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Parts() => WireRegistry.Schemas.Select(s => s.Name)
        .Where(name => !name.StartsWith("action.", StringComparison.Ordinal) && !WireRegistry.ComponentNames.Contains(name));

    private static void Section(StringBuilder text, string title, IEnumerable<string> names, Func<string, string> schemaName)
    {
        var schemas = WireRegistry.Schemas.ToDictionary(s => s.Name, s => s.Schema);
        text.Append('\n').Append(title).Append('\n');
        foreach (var name in names)
        {
            using var document = JsonDocument.Parse(schemas[schemaName(name)]);
            Line(text, name, document.RootElement);
        }
    }

    private static void Line(StringBuilder text, string name, JsonElement schema)
    {
        var properties = schema.GetProperty("properties").EnumerateObject().ToList();
        var required = schema.TryGetProperty("required", out var list) ? list.EnumerateArray().Select(r => r.GetString()).ToHashSet() : [];
        // Children of a structured value, such as a case, are a property like any other.
        var isNode = properties.Any(p => p.Name == "cssClass");
        var shown = properties.Where(p => !s_common.Contains(p.Name) || (p.Name is "children" && !isNode) || (p.Name is "type" && !p.Value.TryGetProperty("const", out _)));
        text.Append(name).Append(isNode && properties.Any(p => p.Name == "children") ? "+ " : " ");
        text.AppendJoin(' ', shown.Select(p => $"{p.Name}{(required.Contains(p.Name) ? "!" : "")}:{Type(p.Value)}{Default(p.Value)}"));
        if (schema.TryGetProperty("description", out var description))
            text.Append(" // ").Append(description.GetString());
        text.Append('\n');
    }

    private static string Default(JsonElement property) => property.TryGetProperty("default", out var value)
        ? $"={(value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text && !text.Contains(' ') ? text : value.GetRawText())}"
        : "";

    private static string Type(JsonElement property)
    {
        if (property.TryGetProperty("$ref", out var reference))
            return reference.GetString()!.Split('/')[^1];
        if (property.TryGetProperty("anyOf", out var alternatives))
            return string.Join('|', alternatives.EnumerateArray().Select(Type));
        if (property.TryGetProperty("enum", out var values))
            return string.Join('|', values.EnumerateArray().Select(v => v.ToString()));
        if (property.TryGetProperty("items", out var items))
            return $"[{Type(items)}]";
        if (!property.TryGetProperty("type", out var type))
            return "any";
        return type.ValueKind == JsonValueKind.Array ? string.Join('|', type.EnumerateArray().Select(t => t.GetString())) : type.GetString()!;
    }
}
