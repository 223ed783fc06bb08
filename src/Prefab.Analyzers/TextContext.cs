using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Prefab.Analyzers;

/// <summary>An operation whose texts are checked, and where to report them.</summary>
internal readonly struct TextContext(OperationAnalysisContext context)
{
    public IOperation Operation => context.Operation;

    public void Report(IOperation node, string text, string what, string advice) =>
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.InvalidText, node.Syntax.GetLocation(), text, what, advice));

    /// <summary>Checks a text that becomes a literal of an expression, or a template within one.</summary>
    public void CheckLiteral(IOperation value)
    {
        var constant = value.WithoutConversions().ConstantValue;
        if (constant is { HasValue: true, Value: string or char } && $"{constant.Value}" is var text && WireText.HasApostrophe(text))
            Report(value.WithoutConversions(), text, "a text literal of an expression", WireText.ApostropheAdvice);
    }

    /// <summary>Checks the argument of a pipe.</summary>
    public void CheckArgument(IOperation value)
    {
        var constant = value.WithoutConversions().ConstantValue;
        if (!constant.HasValue)
            return;
        if (constant.Value is string or char && $"{constant.Value}" is var text && text.Contains('\''))
            Report(value.WithoutConversions(), text, "the argument of a pipe", WireText.ApostropheAdvice);
        else if (constant.Value is { } number && WireText.IsNegative(number))
            Report(value.WithoutConversions(), value.Syntax.ToString(), "the argument of a pipe", WireText.ArgumentAdvice);
    }
}
