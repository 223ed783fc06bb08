using System.Text;

namespace Prefab.Generators;

/// <summary>Emits the reading half of a record.</summary>
internal static class ReadEmitter
{
    public static void Emit(StringBuilder text, WireRecord record)
    {
        Names(text, record);
        text.Append($"\n    internal static {record.Name} ReadWire(ref WireReader r)\n    {{\n");
        foreach (var p in record.Properties)
            text.Append($"        {Declaration(p)}\n");
        foreach (var p in record.Properties.Where(p => Renamed(record, p) is not null))
            text.Append($"        var old{p.Name} = !r.Has({Naming.Literal(p.WireName)}u8);\n");
        text.Append("        var start = r.Begin();\n        var next = 0;\n");
        text.Append("        while (r.NextProperty(s_names, s_ordinals, ref next, out var ordinal))\n        {\n            switch (ordinal)\n            {\n");
        if (record.Discriminator is not null)
            text.Append("                case 0:\n                    r.Discriminator();\n                    break;\n");
        foreach (var p in record.Properties)
        {
            text.Append($"                case {record.Ordinal(p)}:\n");
            foreach (var renamed in record.Properties.Where(q => Renamed(record, q) == p.WireName))
                text.Append($"                    if (old{renamed.Name} && {Call(renamed)})\n                    {{\n                        r.TakeRenamed({record.Ordinal(renamed)});\n                        break;\n                    }}\n");
            text.Append($"                    r.Take({record.Ordinal(p)}, {Naming.Literal(p.WireName)}, {Call(p)}, {Naming.Literal(Expected(p))});\n                    break;\n");
        }
        text.Append("                default:\n                    r.Unknown();\n                    break;\n            }\n        }\n");
        foreach (var p in record.Properties.Where(p => p.IsRequired && !p.IsNullable))
            text.Append($"        r.Require(start, {record.Ordinal(p)}, {Naming.Literal(p.WireName)}, {Naming.Literal(Expected(p))});\n");
        Construct(text, record);
    }

    private static void Names(StringBuilder text, WireRecord record)
    {
        var names = new List<(string Name, int Ordinal)>();
        if (record.Discriminator is { } discriminator)
            names.Add((discriminator, 0));
        names.AddRange(record.Properties.Select(p => (p.WireName, record.Ordinal(p))));
        names.AddRange(record.Properties.SelectMany(p => p.Aliases.Where(a => a != Renamed(record, p)).Select(a => (a, record.Ordinal(p) | 0x100))));
        text.Append($"\n    private static readonly JsonEncodedText[] s_names = [{string.Join(", ", names.Select(n => $"JsonEncodedText.Encode({Naming.Literal(n.Name)})"))}];\n");
        text.Append($"    private static readonly short[] s_ordinals = [{string.Join(", ", names.Select(n => n.Ordinal))}];\n");
    }

    /// <summary>The old name of a property when another property has it now; such a name is told apart by what else the payload has.</summary>
    private static string? Renamed(WireRecord record, WireProperty p) =>
        p.Aliases.FirstOrDefault(a => record.Properties.Any(q => q != p && q.WireName == a));

    private static string Declaration(WireProperty p)
    {
        if (p.Kind == WireKind.Children)
            return $"ChildList {p.Local} = default;";
        var mark = p.IsNullable || !p.IsValueType ? "?" : "";
        return $"{p.Type}{mark} {p.Local} = {p.Default ?? "default"};";
    }

    private static void Construct(StringBuilder text, WireRecord record)
    {
        var positional = record.Properties.Where(p => p.IsPositional);
        var arguments = string.Join(", ", positional.Select(p => p.IsNullable ? p.Local : p.IsMissable ? $"{p.Local} ?? {p.Missing}" : p.Local + "!"));
        text.Append($"        return new {record.Name}({arguments})\n        {{\n            WireShape = r.End(start),\n");
        foreach (var p in record.Properties.Where(p => !p.IsPositional && !IsRare(record, p)))
            text.Append($"            {p.Name} = {p.Local}{(p.IsNullable || p.IsValueType ? "" : "!")},\n");
        text.Append("        }");
        var rare = record.Properties.Where(p => !p.IsPositional && IsRare(record, p)).ToList();
        // Few nodes have these; setting them on every node would allocate for nothing.
        if (rare.Count > 0)
            text.Append($"\n            .WithRare({string.Join(", ", rare.Select(p => p.Local))})");
        text.Append(";\n    }\n");
        if (rare.Count > 0)
        {
            text.Append($"\n    private {record.Name} WithRare({string.Join(", ", rare.Select(p => $"{p.Type}? {p.Local}"))}) =>\n");
            text.Append($"        {string.Join(" && ", rare.Select(p => $"{p.Local} is null"))} ? this : this with {{ {string.Join(", ", rare.Select(p => $"{p.Name} = {p.Local}"))} }};\n");
        }
    }

    private static bool IsRare(WireRecord record, WireProperty p) =>
        record.Base == "UiComponent" && p.Name is "Id" or "OnMount" or "Let";

    private static string Call(WireProperty p) => p.Kind switch
    {
        WireKind.Text or WireKind.Classes => $"r.Text(ref {p.Local})",
        WireKind.PlainText => $"r.Text(ref {p.Local})",
        WireKind.Path or WireKind.Name => $"r.Path(ref {p.Local})",
        WireKind.Scalar => $"r.Scalar(ref {p.Local})",
        WireKind.Flag => $"r.Flag(ref {p.Local})",
        WireKind.Integer when p.Allowed.Count > 0 => $"r.Number(ref {p.Local}, [{string.Join(", ", p.Allowed)}])",
        WireKind.Integer or WireKind.Number => p.WritesNull ? $"r.NumberOrNull(ref {p.Local})" : $"r.Number(ref {p.Local})",
        WireKind.Rx => $"r.Rx(ref {p.Local})",
        WireKind.Condition => $"r.Condition(ref {p.Local})",
        WireKind.Custom => $"r.Custom(ref {p.Local}, {Naming.Literal(p.WireName)})",
        WireKind.RxEnum => $"r.RxEnum(ref {p.Local}, {EnumEmitter.Table(p.Inner!)})",
        WireKind.Enum => $"r.Enum(ref {p.Local}, {EnumEmitter.Table(p.Inner!)})",
        WireKind.Actions => $"r.Actions(ref {p.Local}, {Naming.Literal(p.WireName)})",
        WireKind.Children => $"r.Children(ref {p.Local}, {Naming.Literal(p.WireName)})",
        WireKind.Map => $"r.Map(ref {p.Local}, {Naming.Literal(p.WireName)})",
        WireKind.Node => $"r.Node(ref {p.Local}, {Naming.Literal(p.WireName)})",
        WireKind.Strings => $"r.Strings(ref {p.Local})",
        WireKind.Parts => $"r.Parts(ref {p.Local}, {Naming.Literal(p.WireName)}, {p.Inner!.Name}.ReadWire)",
        WireKind.Tool => $"r.Tool(ref {p.Local})",
        _ => $"r.Value(ref {p.Local})",
    };

    private static string Expected(WireProperty p) => p.Kind switch
    {
        WireKind.Text or WireKind.Classes or WireKind.Tool => "text or an expression",
        WireKind.PlainText => "text",
        WireKind.Path or WireKind.Name => "a state key or path",
        WireKind.Scalar => "text, a number or an expression",
        WireKind.Flag => "true or false",
        WireKind.Integer when p.Allowed.Count > 0 => $"one of {string.Join(", ", p.Allowed)}",
        WireKind.Integer => "a whole number",
        WireKind.Number => p.WritesNull ? "a number or null" : "a number",
        WireKind.Condition => "true, false or a condition",
        WireKind.Custom => p.Custom.Expected,
        WireKind.Rx => p.Inner!.Name switch { "Boolean" => "true, false or an expression", "String" => "text or an expression", _ => "a number or an expression" },
        WireKind.RxEnum => $"one of {string.Join(", ", EnumEmitter.WireNames(p.Inner!))}, or an expression",
        WireKind.Enum => $"one of {string.Join(", ", EnumEmitter.WireNames(p.Inner!))}",
        WireKind.Actions => "an action or a list of actions",
        WireKind.Children => "a list of components",
        WireKind.Map => "an object",
        WireKind.Node => "a component",
        WireKind.Strings => "a list of texts",
        WireKind.Parts => "a list of objects",
        _ => "any JSON value",
    };
}
