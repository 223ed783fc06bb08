using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Prefab.Analyzers;

/// <summary>Reports parts of a lambda over the state or a list element that the wire cannot carry.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LambdaAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.NoCounterpart, Descriptors.InvalidText];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (PrefabTypes.In(start.Compilation) is { } types)
                start.RegisterOperationAction(c => Check(c, types), OperationKind.AnonymousFunction);
        });
    }

    private static void Check(OperationAnalysisContext context, PrefabTypes types)
    {
        var lambda = (IAnonymousFunctionOperation)context.Operation;
        if (lambda.Symbol.Parameters is not [var parameter]
            || lambda.TreeConsumer() is not { TargetMethod.Name: "Rx" } call
            || !PrefabTypes.Same(call.TargetMethod.ContainingType, types.RxScope)
            || lambda.Result() is not { } body)
        {
            return;
        }
        var isState = PrefabTypes.Same(call.Instance?.WithoutConversions().Type, types.StateOfT);
        new LambdaChecker(parameter, isState, types, context.ReportDiagnostic).Check(body);
    }
}
