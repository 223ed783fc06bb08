using Microsoft.CodeAnalysis;

namespace Prefab.Analyzers;

/// <summary>The types of Prefab.Ui in a compilation.</summary>
internal sealed class PrefabTypes
{
    private PrefabTypes(Compilation compilation, INamedTypeSymbol rx)
    {
        Rx = rx;
        RxOfT = compilation.GetTypeByMetadataName("Prefab.Ui.Rx`1");
        IRx = compilation.GetTypeByMetadataName("Prefab.Ui.IRx");
        RxString = compilation.GetTypeByMetadataName("Prefab.Ui.RxString");
        RxScalar = compilation.GetTypeByMetadataName("Prefab.Ui.RxScalar");
        RxScope = compilation.GetTypeByMetadataName("Prefab.Ui.RxScope`1");
        StateOfT = compilation.GetTypeByMetadataName("Prefab.Ui.State`1");
        Pipes = compilation.GetTypeByMetadataName("Prefab.Ui.Pipes");
        StatePath = compilation.GetTypeByMetadataName("Prefab.Ui.StatePath");
        DataMap = compilation.GetTypeByMetadataName("Prefab.Ui.DataMap");
        PrefabApp = compilation.GetTypeByMetadataName("Prefab.Ui.PrefabApp");
        UiComponent = compilation.GetTypeByMetadataName("Prefab.Ui.UiComponent");
        ChildList = compilation.GetTypeByMetadataName("Prefab.Ui.ChildList");
        CallTool = compilation.GetTypeByMetadataName("Prefab.Ui.CallTool");
    }

    public INamedTypeSymbol Rx { get; }

    public INamedTypeSymbol? RxOfT { get; }

    public INamedTypeSymbol? IRx { get; }

    public INamedTypeSymbol? RxString { get; }

    public INamedTypeSymbol? RxScalar { get; }

    public INamedTypeSymbol? RxScope { get; }

    public INamedTypeSymbol? StateOfT { get; }

    public INamedTypeSymbol? Pipes { get; }

    public INamedTypeSymbol? StatePath { get; }

    public INamedTypeSymbol? DataMap { get; }

    public INamedTypeSymbol? PrefabApp { get; }

    public INamedTypeSymbol? UiComponent { get; }

    public INamedTypeSymbol? ChildList { get; }

    public INamedTypeSymbol? CallTool { get; }

    /// <summary>The types, or null when the compilation does not use Prefab.Ui.</summary>
    public static PrefabTypes? In(Compilation compilation) =>
        compilation.GetTypeByMetadataName("Prefab.Ui.Rx") is { } rx ? new(compilation, rx) : null;

    /// <summary>Whether a type is an expression: Rx, Rx&lt;T&gt; or one of their interfaces.</summary>
    public bool IsExpression(ITypeSymbol? type) =>
        type is not null && (Same(type, IRx) || Same(type, Rx) || Same(type, RxOfT) || type.AllInterfaces.Any(i => Same(i, IRx)));

    public bool IsComponent(ITypeSymbol? type)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            if (Same(t, UiComponent))
                return true;
        }
        return false;
    }

    /// <summary>Whether two types are the same, their type arguments aside.</summary>
    public static bool Same(ITypeSymbol? type, INamedTypeSymbol? other) =>
        other is not null && SymbolEqualityComparer.Default.Equals(type?.OriginalDefinition, other);
}
