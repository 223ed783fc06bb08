using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Prefab.Analyzers;

/// <summary>Reports expressions in places where C# needs a value now, such as the condition of an if.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RxValueAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.ValueNeeded];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (PrefabTypes.In(start.Compilation) is not { } types)
                return;
            start.RegisterOperationAction(c => CheckConversion(c, types), OperationKind.Conversion);
            start.RegisterOperationAction(c => CheckTruth(c, types), OperationKind.Unary);
        });
    }

    /// <summary>Rx&lt;T&gt; to T throws at run time, except for text, which becomes a template.</summary>
    private static void CheckConversion(OperationAnalysisContext context, PrefabTypes types)
    {
        var conversion = (IConversionOperation)context.Operation;
        if (conversion.OperatorMethod is not { } method
            || !PrefabTypes.Same(method.ContainingType, types.RxOfT)
            || method.OriginalDefinition.ReturnType is not ITypeParameterSymbol
            || method.ReturnType.SpecialType == SpecialType.System_String
            || method.ReturnType is ITypeParameterSymbol
            || IsCarried(conversion, types))
        {
            return;
        }
        Report(context, conversion.Operand);
    }

    /// <summary>The operators true and false always answer false; they exist so that &amp;&amp; and || can build expressions.</summary>
    private static void CheckTruth(OperationAnalysisContext context, PrefabTypes types)
    {
        var unary = (IUnaryOperation)context.Operation;
        if (unary.OperatorKind is UnaryOperatorKind.True or UnaryOperatorKind.False
            && unary.OperatorMethod is { } method
            && (PrefabTypes.Same(method.ContainingType, types.Rx) || PrefabTypes.Same(method.ContainingType, types.RxOfT)))
        {
            Report(context, unary.Operand);
        }
    }

    private static void Report(OperationAnalysisContext context, IOperation value)
    {
        var text = value.Syntax.Quoted();
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.ValueNeeded, value.Syntax.GetLocation(), text, Advice(value, text)));
    }

    private static string Advice(IOperation value, string text)
    {
        var place = value;
        while (place.Parent is IConversionOperation or IUnaryOperation { OperatorKind: UnaryOperatorKind.True or UnaryOperatorKind.False })
            place = place.Parent;
        return place.Parent switch
        {
            IConditionalOperation { WhenFalse: { } otherwise, Type: not null } choice when choice.Condition == place =>
                $"write {Operand(value)}.Then({choice.WhenTrue.Syntax.Quoted()}, {otherwise.Syntax.Quoted()}), or choose components with If and Else",
            IConditionalOperation or ILoopOperation => "show components with If and Else, or choose a value with .Then(a, b)",
            IBinaryOperation => "keep both operands of one type, so that the operator builds an expression",
            _ => $"give {text} to something that takes an Rx, or put the value it is computed from here",
        };
    }

    private static string Operand(IOperation value) =>
        value.WithoutConversions() is IBinaryOperation or IUnaryOperation && value.Syntax.ToString() is not ['(', ..] ? $"({value.Syntax.Quoted()})" : value.Syntax.Quoted();

    /// <summary>Whether the conversion stands in a lambda that is translated instead of run, at a place where the expression itself is taken.</summary>
    private static bool IsCarried(IConversionOperation conversion, PrefabTypes types)
    {
        var lambda = conversion.Parent;
        while (lambda is not null and not IAnonymousFunctionOperation)
            lambda = lambda.Parent;
        if (lambda is not IAnonymousFunctionOperation function || function.TreeConsumer() is not { } consumer)
            return false;
        if (PrefabTypes.Same(consumer.TargetMethod.ContainingType, types.CallTool))
            return Place(conversion, _ => true) == function.Result()?.WithoutConversions();
        // Above the one conversion, anything that does not depend on the page is run.
        return PrefabTypes.Same(consumer.TargetMethod.ContainingType, types.RxScope)
            && Place(conversion, c => c.Conversion.IsIdentity) is { } place
            && (place is IReturnOperation || place.Mentions(function.Symbol.Parameters[0]));
    }

    /// <summary>The operation that a value is an operand of, above these conversions.</summary>
    private static IOperation? Place(IOperation value, Func<IConversionOperation, bool> isSkipped)
    {
        var place = value.Parent;
        while (place is IArgumentOperation or IInterpolationOperation or IArrayInitializerOperation or IArrayCreationOperation || (place is IConversionOperation c && isSkipped(c)))
            place = place.Parent;
        return place;
    }
}
