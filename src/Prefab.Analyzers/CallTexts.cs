using Microsoft.CodeAnalysis.Operations;

namespace Prefab.Analyzers;

/// <summary>Checks the constant texts given to the methods of expressions.</summary>
internal static class CallTexts
{
    public static void Check(TextContext context, PrefabTypes types)
    {
        var call = (IInvocationOperation)context.Operation;
        var owner = call.TargetMethod.ContainingType;
        if (PrefabTypes.Same(owner, types.Pipes))
            CheckPipe(context, call);
        else if (PrefabTypes.Same(owner, types.Rx) || PrefabTypes.Same(owner, types.RxOfT))
            CheckExpression(context, call);
    }

    private static void CheckPipe(TextContext context, IInvocationOperation call)
    {
        // The first argument is the value that is sent through the pipe.
        foreach (var argument in call.Arguments.Where(a => a.Parameter?.Ordinal > 0 && !a.IsImplicit))
        {
            if (argument.Parameter!.Name != "name")
                context.CheckArgument(argument.Value);
            else if (argument.Value.ConstantText() is { } name && !WireText.IsIdentifier(name))
                context.Report(argument.Value, name, "a pipe name", "use letters, digits, _ and $");
        }
    }

    private static void CheckExpression(TextContext context, IInvocationOperation call)
    {
        switch (call.TargetMethod.Name)
        {
            case "Then":
                foreach (var argument in call.Arguments)
                    context.CheckLiteral(argument.Value);
                break;
            case "State" when call.Arguments is [{ Value: { } path }] && path.ConstantText() is { } text && !WireText.IsPath(text):
                context.Report(path, text, "a state path", WireText.PathAdvice);
                break;
            case "Of" when call.Arguments is [{ Value: { } expression }] && expression.ConstantText() is { } text:
                if (string.IsNullOrWhiteSpace(text) || WireText.IsTemplate(text))
                    context.Report(expression, text, "an expression", WireText.ExpressionAdvice);
                break;
        }
    }
}
