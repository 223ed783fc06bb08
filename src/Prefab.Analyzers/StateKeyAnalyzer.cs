using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Prefab.Analyzers;

/// <summary>Points out state keys in strings that no state, control or <c>let</c> of the same type declares.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StateKeyAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.UndeclaredKey];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (PrefabTypes.In(start.Compilation) is { } types)
                start.RegisterSymbolStartAction(c => Follow(c, types), SymbolKind.NamedType);
        });
    }

    private static void Follow(SymbolStartAnalysisContext context, PrefabTypes types)
    {
        var keys = new StateKeys(context.Symbol, types);
        context.RegisterOperationAction(c => keys.Page(c.Operation), OperationKind.ObjectCreation, OperationKind.With);
        context.RegisterOperationAction(c => keys.Path(c.Operation), OperationKind.Conversion, OperationKind.Invocation);
        context.RegisterOperationAction(c => keys.Map(c.Operation), OperationKind.PropertyReference);
        context.RegisterSymbolEndAction(c => keys.Report(c.ReportDiagnostic));
    }
}
