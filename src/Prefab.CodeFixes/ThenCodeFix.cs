using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using Prefab.Analyzers;

namespace Prefab.CodeFixes;

/// <summary>Turns <c>rx ? a : b</c> into <c>rx.Then(a, b)</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class ThenCodeFix : CodeFixProvider
{
    private const string Title = "Use Then";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [Descriptors.ValueNeeded.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model
            || Choice(root.FindNode(context.Span, getInnermostNodeForTie: true)) is not { } choice
            || ThenCall(choice, model, context.CancellationToken) is not { } call)
        {
            return;
        }
        var action = CodeAction.Create(Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(choice, call))), Title);
        context.RegisterCodeFix(action, context.Diagnostics);
    }

    /// <summary>The choice whose condition this is.</summary>
    private static ConditionalExpressionSyntax? Choice(SyntaxNode condition)
    {
        while (condition.Parent is ParenthesizedExpressionSyntax outer)
            condition = outer;
        return condition.Parent is ConditionalExpressionSyntax choice && choice.Condition == condition ? choice : null;
    }

    private static InvocationExpressionSyntax? ThenCall(ConditionalExpressionSyntax choice, SemanticModel model, CancellationToken cancellation)
    {
        if (PrefabTypes.In(model.Compilation) is not { } types || Method(choice, model, types, cancellation) is not { } method)
            return null;
        var condition = SyntaxFactory.ParenthesizedExpression(choice.Condition.WithoutTrivia()).WithAdditionalAnnotations(Simplifier.Annotation);
        return SyntaxFactory.InvocationExpression(
                SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, condition, method),
                SyntaxFactory.ArgumentList([SyntaxFactory.Argument(choice.WhenTrue.WithoutTrivia()), SyntaxFactory.Argument(choice.WhenFalse.WithoutTrivia())]))
            .WithTriviaFrom(choice)
            .WithAdditionalAnnotations(Formatter.Annotation);
    }

    /// <summary><c>Then</c>, with the type of the branches where the overloads for text, numbers and flags do not give it; null when expressions cannot carry it.</summary>
    private static SimpleNameSyntax? Method(ConditionalExpressionSyntax choice, SemanticModel model, PrefabTypes types, CancellationToken cancellation)
    {
        var then = SyntaxFactory.IdentifierName("Then");
        if (PrefabTypes.Same(model.GetTypeInfo(choice.Condition, cancellation).Type, types.Rx))
            return then;
        if (Carried(choice, model, types, cancellation) is not { } type)
            return null;
        var direct = type.SpecialType is SpecialType.System_String or SpecialType.System_Double or SpecialType.System_Boolean
            && Same(model.GetTypeInfo(choice.WhenTrue, cancellation).Type, type)
            && Same(model.GetTypeInfo(choice.WhenFalse, cancellation).Type, type);
        if (direct)
            return then;
        var name = SyntaxFactory.ParseTypeName(type.ToMinimalDisplayString(model, choice.SpanStart));
        return SyntaxFactory.GenericName(then.Identifier, SyntaxFactory.TypeArgumentList([name]));
    }

    /// <summary>The type of value that the choice yields, when an expression can carry it.</summary>
    private static ITypeSymbol? Carried(ConditionalExpressionSyntax choice, SemanticModel model, PrefabTypes types, CancellationToken cancellation)
    {
        var info = model.GetTypeInfo(choice, cancellation);
        var type = Value(info.ConvertedType, types) ?? Value(info.Type, types) ?? info.Type ?? info.ConvertedType;
        if (PrefabTypes.Same(info.ConvertedType, types.RxString))
            type = model.Compilation.GetSpecialType(SpecialType.System_String);
        return type is { TypeKind: TypeKind.Enum } or { SpecialType: SpecialType.System_String or (>= SpecialType.System_Boolean and <= SpecialType.System_Double) } ? type : null;
    }

    /// <summary>The T of an Rx&lt;T&gt;.</summary>
    private static ITypeSymbol? Value(ITypeSymbol? type, PrefabTypes types) =>
        PrefabTypes.Same(type, types.RxOfT) ? ((INamedTypeSymbol)type!).TypeArguments[0] : null;

    private static bool Same(ITypeSymbol? a, ITypeSymbol b) => SymbolEqualityComparer.Default.Equals(a, b);
}
