using Microsoft.CodeAnalysis;

namespace Prefab.Generators;

/// <summary>How a property travels.</summary>
internal enum WireKind
{
    Text,
    PlainText,
    Path,
    Name,
    Scalar,
    Flag,
    Integer,
    Number,
    Rx,
    RxEnum,
    Enum,
    Actions,
    Children,
    Map,
    Value,
    Node,
    Strings,
    Parts,
    Tool,
    Classes,
    Custom,
    Condition,
}

/// <summary>One wire property of a record.</summary>
internal sealed class WireProperty
{
    public string Name { get; set; } = "";

    public string WireName { get; set; } = "";

    public WireKind Kind { get; set; }

    /// <summary>Type as written in generated code, without a nullable mark.</summary>
    public string Type { get; set; } = "";

    /// <summary>The enum, part or expression type inside.</summary>
    public ITypeSymbol? Inner { get; set; }

    public bool IsNullable { get; set; }

    public bool IsPositional { get; set; }

    public bool IsRequired { get; set; }

    public bool OmitDefault { get; set; }

    public bool ReadBack { get; set; }

    /// <summary>The text is the name of an icon.</summary>
    public bool IsIcon { get; set; }

    /// <summary>C# expression of the default, as the record's source has it; null when there is none.</summary>
    public string? Default { get; set; }

    /// <summary>The default as JSON.</summary>
    public string? DefaultJson { get; set; }

    public string Documentation { get; set; } = "";

    public List<string> Aliases { get; } = [];

    /// <summary>The whole numbers that the property may have; empty when any will do.</summary>
    public List<int> Allowed { get; } = [];

    /// <summary>Null is a value of its own on the wire.</summary>
    public bool WritesNull { get; set; }

    /// <summary>What a custom value looks like, in words and as members of a JSON Schema.</summary>
    public (string Expected, string Schema) Custom { get; set; }

    /// <summary>Required, so that C# promises a value even where a payload that was read lacks one.</summary>
    public bool IsMissable => IsRequired && !IsNullable && Missing is not null;

    /// <summary>C# expression of the empty value that stands for one that a payload lacks.</summary>
    public string? Missing => Kind switch
    {
        WireKind.Text or WireKind.Scalar => $"({Type})\"\"",
        WireKind.PlainText => "\"\"",
        WireKind.Path => $"{Type}.FromWire(\"\")",
        WireKind.Rx => $"({Type})default({Inner!.ToDisplayString()})!",
        WireKind.Parts or WireKind.Strings => "[]",
        WireKind.Tool => $"new {Type}()",
        _ => null,
    };

    public string Local => "p" + Name;

    public string Encoded => "s_" + Name;

    public bool IsValueType => Kind is WireKind.Flag or WireKind.Integer or WireKind.Number or WireKind.Enum or WireKind.Children;
}
