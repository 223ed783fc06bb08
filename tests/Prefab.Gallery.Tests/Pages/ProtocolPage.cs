using System.Globalization;
using System.Text.Json;
using Prefab.Ui;

namespace Prefab.Gallery.Tests.Pages;

/// <summary>The reference of the protocol, from its schema.</summary>
internal static class ProtocolPage
{
    private const string ActionPrefix = "action.";

    private static readonly string[] s_ofEveryNode = ["type", "cssClass", "id", "onMount", "let", "children"];
    private static readonly string[] s_ofEveryAction = ["action", "onSuccess", "onError"];

    public static string Create()
    {
        using var document = JsonDocument.Parse(PrefabSchema.ToJson());
        var root = document.RootElement;
        var definitions = root.GetProperty("$defs");
        var structures = definitions.EnumerateObject().Where(definition => IsStructure(definition.Name)).ToList();
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        text.Write("""
            <!-- Written by PREFAB_UPDATE=1 dotnet test tests/Prefab.Gallery.Tests from the schema; edit the records. -->
            # Protocol reference

            Every member of a payload of version 0.3, as [the JSON Schema](../../protocol/prefab.schema.json) has it. How JSON comes from C#, and what expressions are, is said in
            [The wire](wire.md); [the playground](../playground.md) checks and shows what you write.

            `text` is a string whose `{{ }}` parts are expressions, `path` a state key or dot-path without braces, `component` a node of any type, `actions` one action or a list of them,
            `value` any JSON, in whose texts expressions are evaluated, and `any` any JSON.

            ## Envelope


            """.ReplaceLineEndings("\n"));
        text.Write(Table(root, []));
        text.Write("\n## Every component\n\nA node is an object with a `type`. Containers also have `children`, a list of nodes.\n\n");
        text.Write(Table(definitions.GetProperty("Button"), ["type"], s_ofEveryNode.Contains));
        Section(text, "Components", PrefabSchema.ComponentNames.Order(StringComparer.Ordinal).Select(name => (Heading(name), definitions.GetProperty(name))), s_ofEveryNode);
        text.Write("\n### Use of a definition\n\nIn place of a component.\n\n");
        text.Write(Table(definitions.GetProperty("use"), []));
        text.Write("\n## Every action\n\nAn action is an object with an `action`.\n\n");
        text.Write(Table(definitions.GetProperty($"{ActionPrefix}setState"), ["action"], s_ofEveryAction.Contains));
        Section(text, "Actions", PrefabSchema.ActionNames.Order(StringComparer.Ordinal).Select(name => ($"`{name}`", definitions.GetProperty($"{ActionPrefix}{name}"))), s_ofEveryAction);
        Section(text, "Values", structures.Select(definition => ($"`{definition.Name}`", definition.Value)), []);
        text.Write("\n## Pipes\n\n`{{ price | currency:EUR }}` sends a value through a pipe; several may follow each other.\n\n| Pipe | |\n|---|---|\n");
        foreach (var pipe in typeof(Pipes).GetMethods().Where(method => method.IsStatic && method.Name != nameof(Pipes.Pipe)).OrderBy(method => method.Name, StringComparer.Ordinal))
            text.Write($"| `{pipe.Name.ToLowerInvariant()}` | {XmlDocs.Summary(pipe)} |\n");
        return text.ToString();
    }

    private static void Section(StringWriter text, string title, IEnumerable<(string Heading, JsonElement Schema)> entries, string[] common)
    {
        text.Write($"\n## {title}\n");
        foreach (var (heading, schema) in entries)
        {
            text.Write($"\n### {heading}\n\n{Description(schema)}");
            text.Write(Table(schema, common) is { Length: > 0 } table ? $"\n{table}" : "");
        }
    }

    /// <summary>What is neither a component nor an action, and has properties of its own.</summary>
    private static bool IsStructure(string name) =>
        char.IsAsciiLetterUpper(name[0]) ? !PrefabSchema.ComponentNames.Contains(name) : name is "case";

    private static string Heading(string name) => Component.All.Any(component => component.Name == name) ? $"[{name}](../components/{Component.Slug(name)}.md)" : name;

    private static string Description(JsonElement schema) =>
        schema.TryGetProperty("description", out var description) ? $"{Markdown(description.GetString()!)}\n" : "";

    private static string Table(JsonElement schema, string[] left, Func<string, bool>? taken = null)
    {
        var required = schema.TryGetProperty("required", out var list) ? list.EnumerateArray().Select(name => name.GetString()).ToHashSet() : [];
        var rows = schema.GetProperty("properties").EnumerateObject()
            .Where(property => taken is null ? !left.Contains(property.Name) : taken(property.Name) && !left.Contains(property.Name))
            .Select(property => $"| `{property.Name}` | {Cell(Type(property.Value))} | {Default(property.Value, required.Contains(property.Name))} | {Cell(Description(property.Value).TrimEnd())} |\n")
            .ToList();
        return rows.Count == 0 ? "" : $"| Property | Type | Default | |\n|---|---|---|---|\n{string.Concat(rows)}";
    }

    private static string Default(JsonElement property, bool isRequired) => isRequired ? "*required*"
        : property.TryGetProperty("default", out var value) ? $"`{value.GetRawText()}`" : "";

    private static string Type(JsonElement schema)
    {
        if (schema.TryGetProperty("$ref", out var reference))
            return reference.GetString()!.Split('/')[^1] is var name && IsStructure(name) ? $"[`{name}`](#{name.ToLowerInvariant()})" : name;
        if (schema.TryGetProperty("anyOf", out var alternatives))
            return string.Join(" or ", alternatives.EnumerateArray().Select(Type));
        if (schema.TryGetProperty("enum", out var values))
            return string.Join(", ", values.EnumerateArray().Select(value => $"`{value.GetRawText()}`"));
        if (schema.TryGetProperty("const", out var only))
            return $"`{only.GetRawText()}`";
        if (schema.TryGetProperty("items", out var items))
            return $"list of {Type(items)}";
        if (schema.TryGetProperty("additionalProperties", out var members) && members.ValueKind == JsonValueKind.Object)
            return $"object of {Type(members)}";
        return schema.TryGetProperty("type", out var type)
            ? type.ValueKind == JsonValueKind.Array ? string.Join(" or ", type.EnumerateArray().Select(one => one.GetString())) : type.GetString()!
            : "any";
    }

    private static string Markdown(string text) => text.Replace("<", "&lt;", StringComparison.Ordinal).Replace("{{ }}", "`{{ }}`", StringComparison.Ordinal);

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
