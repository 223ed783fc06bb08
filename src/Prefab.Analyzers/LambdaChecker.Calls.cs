using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Prefab.Analyzers;

internal sealed partial class LambdaChecker
{
    private Shape Call(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        // Without parameters it is the method of object, whoever overrides it.
        if (method is { Name: "ToString", Parameters.IsEmpty: true } && call.Instance is { } self)
            return Value(self);
        if (method.ContainingType.SpecialType == SpecialType.System_String)
            return StringCall(call);
        return method.ContainingType.ToDisplayString() switch
        {
            "System.Linq.Enumerable" when call.Arguments.Length == 1 => method.Name is "Count" or "Any" or "First" or "FirstOrDefault" or "Last" or "LastOrDefault"
                ? Value(call.Arguments[0].Value)
                : Unsupported(call),
            "System.Math" => MathCall(call),
            _ => method.Name == "ToString" && call.Instance is { } value ? Value(value) : Unsupported(call),
        };
    }

    private Shape StringCall(IInvocationOperation call) => call.TargetMethod.Name switch
    {
        "Concat" => Value(Elements(call.Arguments)),
        "Format" => Format(call),
        "ToUpper" or "ToUpperInvariant" or "ToLower" or "ToLowerInvariant" => Value(call.Instance!),
        "IsNullOrEmpty" => Value(call.Arguments[0].Value),
        "Join" when call.Arguments.Length == 2 => Join(call, call.Argument(0)!.Value, call.Argument(1)!),
        _ => Unsupported(call),
    };

    private Shape Join(IInvocationOperation call, IOperation separator, IArgumentOperation list)
    {
        if (separator.Mentions(parameter) || list.Value is IArrayCreationOperation)
            return Unsupported(call, $"give string.Join a separator and one list of the state, or {Compute}");
        var constant = separator.WithoutConversions().ConstantValue;
        if (constant is { HasValue: true, Value: string or char } && $"{constant.Value}" is var text && text.Contains('\'') && !WireText.IsIdentifier(text))
            return Invalid(separator, text, "the argument of a pipe", WireText.ApostropheAdvice);
        return Value(list.Value);
    }

    private Shape MathCall(IInvocationOperation call)
    {
        if (call.TargetMethod.Name == "Abs")
            return Value(call.Arguments[0].Value);
        if (call.TargetMethod.Name != "Round")
            return Unsupported(call);
        if (call.Arguments.Length == 1)
            return Value(call.Arguments[0].Value);
        var digits = call.Argument(1)!.Value;
        if (call.Arguments.Length > 2 || digits.Type?.SpecialType != SpecialType.System_Int32 || digits.Mentions(parameter))
            return Unsupported(call, $"Math.Round can have a number of digits that is known when the page is built, and nothing else; or {Compute}");
        return digits.ConstantValue is { HasValue: true, Value: < 0 } ? Unsupported(digits, WireText.ArgumentAdvice) : Value(call.Argument(0)!.Value);
    }

    private Shape Format(IInvocationOperation call)
    {
        var arguments = call.Arguments.OrderBy(a => a.Parameter?.Ordinal).Where(a => !IsFormatProvider(a.Parameter?.Type)).ToList();
        if (arguments[0].Value.ConstantValue is not { HasValue: true, Value: string format })
            return Unsupported(call, "the format has to be a constant; or use an interpolated string");
        foreach (var (text, isFormat) in FormatParts(format))
        {
            if (isFormat)
                Pipe(arguments[0].Value, text);
            else if (text.Contains('\''))
                return Invalid(arguments[0].Value, text, "a text literal of an expression", WireText.ApostropheAdvice);
        }
        return Value(Elements(arguments.Skip(1)));
    }

    private Shape Interpolation(IInterpolatedStringOperation interpolation)
    {
        foreach (var part in interpolation.Parts)
        {
            if (part is IInterpolationOperation hole)
            {
                if (hole.FormatString?.ConstantValue is { HasValue: true, Value: string format })
                    Pipe(hole.FormatString, format);
                Visit(hole.Expression);
            }
            else if (part is IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string text } } && text.Contains('\''))
            {
                Invalid(part, text, "a text literal of an expression", WireText.ApostropheAdvice);
            }
        }
        return Shape.Value;
    }

    private void Pipe(IOperation node, string format)
    {
        if (WireText.FormatProblem(format) is var (what, advice))
            Invalid(node, format, what, advice);
    }

    /// <summary>The texts between the holes of a composite format, and the formats of its holes.</summary>
    private static IEnumerable<(string Text, bool IsFormat)> FormatParts(string format)
    {
        var start = 0;
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] is '{' or '}' && i + 1 < format.Length && format[i + 1] == format[i])
            {
                i++;
            }
            else if (format[i] == '{' && format.IndexOf('}', i) is > 0 and var end)
            {
                yield return (format.Substring(start, i - start), false);
                if (format.IndexOf(':', i, end - i) is > 0 and var colon)
                    yield return (format.Substring(colon + 1, end - colon - 1), true);
                i = end;
                start = end + 1;
            }
        }
        yield return (format.Substring(start), false);
    }

    /// <summary>The values of arguments, those of a params array one by one.</summary>
    private static IEnumerable<IOperation> Elements(IEnumerable<IArgumentOperation> arguments) =>
        arguments.OrderBy(a => a.Parameter?.Ordinal).SelectMany(a => a.Value is IArrayCreationOperation { Initializer: { } items } ? items.ElementValues : [a.Value]);

    private static bool IsFormatProvider(ITypeSymbol? type) =>
        type is not null && (IsProvider(type) || type.AllInterfaces.Any(IsProvider));

    private static bool IsProvider(ITypeSymbol type) => type is { Name: "IFormatProvider", ContainingNamespace.Name: "System" };
}
