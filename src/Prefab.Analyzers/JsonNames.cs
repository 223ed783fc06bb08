using Microsoft.CodeAnalysis;

namespace Prefab.Analyzers;

/// <summary>The JSON names of members, as the serializer options of Prefab.Ui make them.</summary>
internal static class JsonNames
{
    /// <summary>The name that the member's own attribute gives; null when it has none.</summary>
    public static string? Declared(ISymbol member)
    {
        for (var m = member; m is not null; m = (m as IPropertySymbol)?.OverriddenProperty)
        {
            if (Attribute(m, "JsonPropertyNameAttribute") is { ConstructorArguments: [{ Value: string name }] })
                return name;
        }
        return null;
    }

    /// <summary>The keys of an object of a type; null when they cannot be told from it.</summary>
    public static IEnumerable<string>? Keys(ITypeSymbol type) => type.TypeKind is TypeKind.Class or TypeKind.Struct && IsObject(type)
        ? Members(type).Where(IsWritten).Select(m => Declared(m) ?? Camel(m.Name))
        : null;

    /// <summary>Whether values of a type are written as JSON objects, and not as texts, numbers, lists or by a converter.</summary>
    public static bool IsObject(ITypeSymbol type) =>
        type is { SpecialType: SpecialType.None, TypeKind: not (TypeKind.Enum or TypeKind.Array or TypeKind.Delegate) }
        && !IsText(type)
        && Attribute(type, "JsonConverterAttribute") is null
        && !IsEnumerable(type);

    /// <summary>Whether a member of an object is in its JSON: public properties are, unless they are ignored, and what is included by its attribute.</summary>
    public static bool IsWritten(ISymbol member) =>
        Attribute(member, "JsonIgnoreAttribute") is { } ignored ? ignored.NamedArguments.Any(a => a.Key == "Condition" && a.Value.Value is not 1)
        : Attribute(member, "JsonIncludeAttribute") is not null || member is IPropertySymbol { GetMethod.DeclaredAccessibility: Accessibility.Public };

    public static bool IsEnumerable(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_Collections_IEnumerable || type.AllInterfaces.Any(i => i.SpecialType == SpecialType.System_Collections_IEnumerable);

    private static bool IsText(ITypeSymbol type) => type.ContainingNamespace?.ToDisplayString() switch
    {
        "System" => type.Name is "DateTimeOffset" or "DateOnly" or "TimeOnly" or "TimeSpan" or "Guid" or "Uri" or "Version" or "Half" or "Int128" or "UInt128" or "Memory" or "ReadOnlyMemory",
        "System.Text.Json" => type.Name is "JsonElement" or "JsonDocument",
        "System.Text.Json.Nodes" => true,
        _ => false,
    };

    private static IEnumerable<ISymbol> Members(ITypeSymbol type)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            foreach (var member in t.GetMembers())
            {
                if (member is { IsStatic: false, IsImplicitlyDeclared: false } and (IPropertySymbol { IsIndexer: false } or IFieldSymbol))
                    yield return member;
            }
        }
    }

    /// <summary>Lower-cases the first letter, or a leading run of capitals up to the one that begins a word.</summary>
    private static string Camel(string name)
    {
        var letters = name.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (!char.IsUpper(letters[i]) || (i > 0 && i + 1 < letters.Length && !char.IsUpper(letters[i + 1])))
                break;
            letters[i] = char.ToLowerInvariant(letters[i]);
        }
        return new(letters);
    }

    private static AttributeData? Attribute(ISymbol symbol, string name) =>
        symbol.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name == name && a.AttributeClass.ContainingNamespace.ToDisplayString() == "System.Text.Json.Serialization");
}
