using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Prefab.Generators;

/// <summary>Reads a record's symbols into a <see cref="WireRecord"/>.</summary>
internal static class RecordReader
{
    public static WireRecord? Read(INamedTypeSymbol type, SemanticModel model, CancellationToken cancellation)
    {
        var root = Ancestors(type).FirstOrDefault(b => b.Name is "UiComponent" or "UiAction" or "UiPart");
        if (root is null || type.IsAbstract || type.IsGenericType || Ancestors(type).Prepend(type).Any(t => Naming.Has(t, "CustomWireAttribute")))
            return null;
        var record = new WireRecord
        {
            Name = type.Name,
            Base = root.Name,
            WireType = Naming.Argument(type, "WireNameAttribute") ?? (root.Name == "UiAction" ? Naming.Camel(type.Name) : type.Name),
            IsContainer = Ancestors(type).Any(b => b.Name == "UiContainer"),
            HasPrepare = type.GetMembers("Prepare").OfType<IMethodSymbol>().Any(),
            AutoName = Naming.Argument(type, "AutoNameAttribute"),
            Documentation = Documentation.Summary(type, cancellation),
        };
        record.Holds.AddRange(Naming.Types(type, "HoldsAttribute"));
        record.Chunks.AddRange(Ancestors(type).Prepend(type).SelectMany(t => Naming.Texts(t, "ChunkAttribute")).Distinct());
        foreach (var property in Ordered(type, root))
        {
            if (PropertyReader.Read(property, type, record, cancellation) is { } wire)
                record.Properties.Add(wire);
        }
        return record;
    }

    private static IEnumerable<INamedTypeSymbol> Ancestors(INamedTypeSymbol type)
    {
        for (var b = type.BaseType; b is not null; b = b.BaseType)
            yield return b;
    }

    /// <summary>Positional first, then the record's own, then those of its bases, the children last.</summary>
    private static IEnumerable<IPropertySymbol> Ordered(INamedTypeSymbol type, INamedTypeSymbol root)
    {
        var positional = Positional(type);
        var own = Declared(type).OrderBy(p => positional.IndexOf(p.Name) is >= 0 and var i ? i : int.MaxValue).ToList();
        var bases = Ancestors(type)
            .Where(b => b.Name is not ("UiContainer" or "UiComponent" or "UiAction" or "UiPart") && b.SpecialType != SpecialType.System_Object)
            .SelectMany(Declared);
        var common = Declared(root);
        var children = Ancestors(type).Where(b => b.Name == "UiContainer").SelectMany(Declared);
        return own.Concat(bases).Concat(common).Concat(children);
    }

    private static List<string> Positional(INamedTypeSymbol type) =>
        [.. type.DeclaringSyntaxReferences
            .Select(r => r.GetSyntax()).OfType<RecordDeclarationSyntax>()
            .SelectMany(r => r.ParameterList?.Parameters.Select(p => p.Identifier.Text) ?? [])];

    private static IEnumerable<IPropertySymbol> Declared(INamedTypeSymbol type) => type.GetMembers().OfType<IPropertySymbol>().Where(p =>
        p is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsIndexer: false, SetMethod.IsInitOnly: true }
        && !Naming.Has(p, "AuthoringAttribute"));
}
