using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Prefab.Analyzers;

/// <summary>Reports constant texts that the wire refuses: paths, keys, members, literals of expressions.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WireTextAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.InvalidText];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (PrefabTypes.In(start.Compilation) is not { } types)
                return;
            start.RegisterOperationAction(c => CheckPath(new(c), types), OperationKind.Conversion);
            start.RegisterOperationAction(c => CheckMember(new(c), types), OperationKind.PropertyReference);
            start.RegisterOperationAction(c => CheckOperands(new(c), types), OperationKind.Binary);
            start.RegisterOperationAction(c => CallTexts.Check(new(c), types), OperationKind.Invocation);
            start.RegisterSyntaxNodeAction(c => CheckFormat(c, types), SyntaxKind.InterpolationFormatClause);
        });
    }

    private static void CheckPath(TextContext context, PrefabTypes types)
    {
        var conversion = (IConversionOperation)context.Operation;
        if (PrefabTypes.Same(conversion.Type, types.StatePath) && conversion.Operand.ConstantText() is { } path && !WireText.IsTemplate(path) && !WireText.IsPath(path))
            context.Report(conversion.Operand, path, "a state path", WireText.PathAdvice);
    }

    private static void CheckMember(TextContext context, PrefabTypes types)
    {
        var property = (IPropertyReferenceOperation)context.Operation;
        if (property.Arguments is not [{ Value: { } index }] || index.ConstantText() is not { } name)
            return;
        if (PrefabTypes.Same(property.Property.ContainingType, types.Rx) && !WireText.IsMember(name))
            context.Report(index, name, "a member name", WireText.MemberAdvice);
        if (PrefabTypes.Same(property.Property.ContainingType, types.DataMap)
            && property.DataMapOwner() is { Name: "State" } owner
            && PrefabTypes.Same(owner.ContainingType, types.PrefabApp)
            && (name.StartsWith("$", StringComparison.Ordinal) || !WireText.IsIdentifier(name)))
        {
            context.Report(index, name, "a state key", WireText.KeyAdvice);
        }
    }

    /// <summary>Operators build expressions, in which a text operand becomes a literal.</summary>
    private static void CheckOperands(TextContext context, PrefabTypes types)
    {
        var binary = (IBinaryOperation)context.Operation;
        if (binary.OperatorMethod is not { } method || !(PrefabTypes.Same(method.ContainingType, types.Rx) || PrefabTypes.Same(method.ContainingType, types.RxOfT)))
            return;
        context.CheckLiteral(binary.LeftOperand);
        context.CheckLiteral(binary.RightOperand);
    }

    /// <summary>A format on an expression is a pipe where the text is an RxString, which takes the interpolation apart by itself.</summary>
    private static void CheckFormat(SyntaxNodeAnalysisContext context, PrefabTypes types)
    {
        var clause = (InterpolationFormatClauseSyntax)context.Node;
        var format = clause.FormatStringToken.ValueText;
        if (clause.Parent is InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax text } hole
            && types.IsExpression(context.SemanticModel.GetTypeInfo(hole.Expression, context.CancellationToken).Type)
            && PrefabTypes.Same(context.SemanticModel.GetTypeInfo(text, context.CancellationToken).ConvertedType, types.RxString)
            && WireText.FormatProblem(format) is var (what, advice))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.InvalidText, clause.GetLocation(), format, what, advice));
        }
    }
}
