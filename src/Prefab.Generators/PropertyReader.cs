using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Prefab.Generators;

/// <summary>Reads one property of a record.</summary>
internal static class PropertyReader
{
    public static WireProperty? Read(IPropertySymbol property, INamedTypeSymbol owner, WireRecord record, CancellationToken cancellation)
    {
        var declared = property.Type;
        var type = declared is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : declared;
        var parameter = Parameter(owner, property.Name);
        var wire = new WireProperty
        {
            Name = property.Name,
            WireName = Naming.Argument(property, "WireNameAttribute") ?? Naming.Camel(property.Name),
            Type = type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
            IsNullable = declared.NullableAnnotation == NullableAnnotation.Annotated || !SymbolEqualityComparer.Default.Equals(declared, type),
            IsPositional = parameter is not null,
            IsRequired = parameter is { Default: null },
            OmitDefault = Naming.Has(property, "OmitDefaultAttribute"),
            ReadBack = Naming.Has(property, "ReadBackAttribute"),
            WritesNull = Naming.Has(property, "WireNullAttribute"),
            IsIcon = Naming.Has(property, "IconNameAttribute"),
            Documentation = Documentation.Property(property, owner, parameter is not null, cancellation),
        };
        Classify(wire, type, record);
        if (wire.Kind == WireKind.Rx && Naming.Has(property, "WireConditionAttribute"))
            wire.Kind = WireKind.Condition;
        wire.Allowed.AddRange(Naming.Numbers(property, "WireNumbersAttribute"));
        wire.Aliases.AddRange(Naming.Arguments(property, "WireAliasAttribute"));
        var initializer = parameter?.Default?.Value ?? Initializer(property);
        if (initializer is not null && initializer.ToString() is not ("null" or "[]" or "new()"))
        {
            wire.Default = initializer.ToString();
            wire.DefaultJson = SchemaEmitter.Default(wire);
        }
        else if (parameter is null && wire is { IsValueType: true, IsNullable: false })
        {
            wire.DefaultJson = SchemaEmitter.Zero(wire);
        }
        return wire;
    }

    private static void Classify(WireProperty wire, ITypeSymbol type, WireRecord record)
    {
        wire.Kind = type.Name switch
        {
            "RxString" => wire.Name == "CssClass" ? WireKind.Classes : WireKind.Text,
            "RxScalar" => WireKind.Scalar,
            "StatePath" => wire.Name == "Name" && record.AutoName is not null ? WireKind.Name : WireKind.Path,
            "ActionList" => WireKind.Actions,
            "ChildList" => WireKind.Children,
            "DataMap" => WireKind.Map,
            "UiComponent" => WireKind.Node,
            "ToolReference" => WireKind.Tool,
            "Boolean" => WireKind.Flag,
            "Int32" => WireKind.Integer,
            "Double" => WireKind.Number,
            "String" => WireKind.PlainText,
            "Object" => WireKind.Value,
            "Rx" or "IReadOnlyList" => Generic(wire, (INamedTypeSymbol)type),
            _ => type.TypeKind == TypeKind.Enum ? WireKind.Enum : WireKind.Value,
        };
        if (wire.Kind == WireKind.Enum)
            wire.Inner = type;
        if (Naming.Pair(type, "WireValueAttribute") is { } custom)
        {
            wire.Kind = WireKind.Custom;
            wire.Custom = (custom.Expected, custom.Schema.Trim());
        }
    }

    private static WireKind Generic(WireProperty wire, INamedTypeSymbol type)
    {
        if (type.TypeArguments.Length == 0)
            return WireKind.Value;
        wire.Inner = type.TypeArguments[0];
        if (type.Name == "Rx")
            return wire.Inner.TypeKind == TypeKind.Enum ? WireKind.RxEnum : WireKind.Rx;
        return wire.Inner.SpecialType == SpecialType.System_String || wire.Inner.Name == "RxString" ? WireKind.Strings : WireKind.Parts;
    }

    private static ParameterSyntax? Parameter(INamedTypeSymbol owner, string name) => owner.DeclaringSyntaxReferences
        .Select(r => r.GetSyntax()).OfType<RecordDeclarationSyntax>()
        .SelectMany(r => r.ParameterList?.Parameters ?? default)
        .FirstOrDefault(p => p.Identifier.Text == name);

    private static ExpressionSyntax? Initializer(IPropertySymbol property) => property.DeclaringSyntaxReferences
        .Select(r => r.GetSyntax()).OfType<PropertyDeclarationSyntax>()
        .Select(p => p.Initializer?.Value).FirstOrDefault(v => v is not null);
}
