using System.Text;
using Microsoft.CodeAnalysis;

namespace Prefab.Generators;

/// <summary>Emits the JSON Schema (2020-12) of a record.</summary>
internal static class SchemaEmitter
{
    public static string Emit(WireRecord record)
    {
        var text = new StringBuilder("{\"type\":\"object\"");
        Member(text, "description", String(record.Documentation), record.Documentation.Length > 0);
        text.Append(",\"properties\":{");
        var properties = record.Properties.Select(p => $"{String(p.WireName)}:{Property(p)}").ToList();
        if (record.Discriminator is not null)
            properties.Insert(0, $"{String(record.Discriminator)}:{{\"const\":{String(record.WireType)}}}");
        text.Append(string.Join(",", properties)).Append('}');
        var required = record.Properties.Where(p => p.IsRequired && !p.IsNullable).Select(p => String(p.WireName)).ToList();
        if (record.Discriminator is not null)
            required.Insert(0, String(record.Discriminator));
        Member(text, "required", $"[{string.Join(",", required)}]", required.Count > 0);
        return text.Append('}').ToString();
    }

    /// <summary>The default of a property as JSON, from the C# expression of its initializer.</summary>
    public static string? Default(WireProperty p)
    {
        var source = p.Default!;
        if (p.Kind is WireKind.Enum or WireKind.RxEnum)
        {
            var member = source.Substring(source.LastIndexOf('.') + 1);
            var field = p.Inner!.GetMembers(member).FirstOrDefault();
            return field is null ? null : String(Naming.Argument(field, "WireNameAttribute") ?? Naming.Kebab(member));
        }
        return source is "true" or "false" || source.All(c => char.IsDigit(c) || c is '.' or '-') || source.StartsWith("\"", StringComparison.Ordinal) ? source : null;
    }

    /// <summary>The default of a property without an initializer, as JSON.</summary>
    public static string? Zero(WireProperty p) => p.Kind switch
    {
        WireKind.Flag => "false",
        WireKind.Integer or WireKind.Number => "0",
        WireKind.Enum => String(EnumEmitter.WireNames(p.Inner!).First()),
        _ => null,
    };

    private static string Property(WireProperty p)
    {
        var text = new StringBuilder("{");
        text.Append(Type(p));
        Member(text, "description", String(p.Documentation), p.Documentation.Length > 0);
        Member(text, "default", p.DefaultJson ?? "", p.DefaultJson is not null);
        return text.Append('}').ToString();
    }

    private static string Type(WireProperty p) => p.Kind switch
    {
        WireKind.Text or WireKind.Classes or WireKind.Tool => "\"$ref\":\"#/$defs/text\"",
        WireKind.PlainText => "\"type\":\"string\"",
        WireKind.Path or WireKind.Name => "\"$ref\":\"#/$defs/path\"",
        WireKind.Scalar => "\"anyOf\":[{\"type\":\"number\"},{\"$ref\":\"#/$defs/text\"}]",
        WireKind.Flag => "\"type\":\"boolean\"",
        WireKind.Integer when p.Allowed.Count > 0 => $"\"enum\":[{string.Join(",", p.Allowed)}]",
        WireKind.Integer => "\"type\":\"integer\"",
        WireKind.Number => p.WritesNull ? "\"type\":[\"number\",\"null\"]" : "\"type\":\"number\"",
        WireKind.Condition => "\"anyOf\":[{\"type\":\"boolean\"},{\"$ref\":\"#/$defs/text\"}]",
        WireKind.Custom => p.Custom.Schema,
        WireKind.Rx => RxType(p),
        WireKind.RxEnum => $"\"anyOf\":[{{\"enum\":[{Names(p)}]}},{{\"$ref\":\"#/$defs/text\"}}]",
        WireKind.Enum => $"\"enum\":[{Names(p)}]",
        WireKind.Actions => "\"$ref\":\"#/$defs/actions\"",
        WireKind.Children => "\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/component\"}",
        WireKind.Node => "\"$ref\":\"#/$defs/component\"",
        WireKind.Map => "\"type\":\"object\"",
        WireKind.Strings => $"\"type\":\"array\",\"items\":{(p.Inner!.Name == "RxString" ? "{\"$ref\":\"#/$defs/text\"}" : "{\"type\":\"string\"}")}",
        WireKind.Parts => $"\"type\":\"array\",\"items\":{{\"$ref\":\"#/$defs/{Naming.Argument(p.Inner!, "WireNameAttribute") ?? p.Inner!.Name}\"}}",
        _ => "\"$ref\":\"#/$defs/value\"",
    };

    private static string RxType(WireProperty p) => p.Inner!.Name switch
    {
        "String" => "\"$ref\":\"#/$defs/text\"",
        "Boolean" => "\"anyOf\":[{\"type\":\"boolean\"},{\"$ref\":\"#/$defs/text\"}]",
        "Int32" => "\"anyOf\":[{\"type\":\"integer\"},{\"$ref\":\"#/$defs/text\"}]",
        _ => "\"anyOf\":[{\"type\":\"number\"},{\"$ref\":\"#/$defs/text\"}]",
    };

    private static string Names(WireProperty p) => string.Join(",", EnumEmitter.WireNames(p.Inner!).Select(String));

    private static void Member(StringBuilder text, string name, string json, bool when)
    {
        if (when)
            text.Append(",\"").Append(name).Append("\":").Append(json);
    }

    private static string String(string value)
    {
        var text = new StringBuilder("\"");
        foreach (var c in value)
        {
            if (c is '"' or '\\')
                text.Append('\\').Append(c);
            else if (c < ' ')
                text.Append("\\u").Append(((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
            else
                text.Append(c);
        }
        return text.Append('"').ToString();
    }
}
