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
    public static IEnumerable<string>? Keys(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None }
            || Attribute(type, "JsonConverterAttribute") is not null
            || type.AllInterfaces.Any(i => i.SpecialType == SpecialType.System_Collections_IEnumerable))
        {
            return null;
        }
        return Members(type).Select(p => Declared(p) ?? Camel(p.Name));
    }

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
