using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Prefab.Analyzers;

/// <summary>Which component belongs into which, as the attributes of the components say.</summary>
internal sealed class Placement(PrefabTypes types)
{
    private readonly Lazy<ILookup<string, string>> _parents = new(() => Parents(types));

    /// <summary>Why a component cannot be among the children of another; null when it can.</summary>
    public (string Where, string Advice)? Problem(ITypeSymbol child, ITypeSymbol parent)
    {
        var held = Types(parent, "HoldsAttribute");
        if (held.Contains(child.Name) || child.Name == "UnknownComponent")
            return null;
        if (!held.IsEmpty)
            return ($"in {parent.Name}", $"{parent.Name} shows {List(held)} only");
        var parents = _parents.Value[child.Name].ToImmutableArray();
        return parents.IsEmpty ? null : ($"in {parent.Name}", $"put it among the children of {List(parents)}");
    }

    /// <summary>The components that this one is a part of; empty when it is a whole.</summary>
    public static ImmutableArray<string> Wholes(ITypeSymbol part) => Types(part, "PartOfAttribute");

    public static string List(ImmutableArray<string> names) =>
        names.Length == 1 ? names[0] : $"{string.Join(", ", names.Take(names.Length - 1))} or {names[names.Length - 1]}";

    /// <summary>Whether what is inside the component counts as standing where the component stands.</summary>
    public static bool IsTransparent(ITypeSymbol component) => component.Name is "If" or "Elif" or "Else" or "ForEach" or "Slot" or "Define" or "Form";

    private static ILookup<string, string> Parents(PrefabTypes types) => types.UiComponent!.ContainingNamespace.GetTypeMembers()
        .SelectMany(parent => Types(parent, "HoldsAttribute").Select(child => (Child: child, Parent: parent.Name)))
        .OrderBy(rule => rule.Parent, StringComparer.Ordinal)
        .ToLookup(rule => rule.Child, rule => rule.Parent);

    private static ImmutableArray<string> Types(ITypeSymbol type, string attribute) => type.GetAttributes()
        .Where(a => a.AttributeClass?.Name == attribute)
        .SelectMany(a => a.ConstructorArguments[0].Values)
        .Select(v => ((ITypeSymbol)v.Value!).Name)
        .ToImmutableArray();
}
