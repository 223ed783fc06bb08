using System.Linq.Expressions;

namespace Prefab.Ui;

internal sealed partial class LambdaTranslator<T>
{
    private Rx Call(MethodCallExpression call)
    {
        var name = call.Method.Name;
        var owner = call.Method.DeclaringType;
        if (name == "get_Item" && call.Object is { } list && call.Arguments is [var index])
            return Element(Visit(list), index);
        if (owner == typeof(string))
            return StringCall(call);
        if (owner == typeof(Enumerable) && call.Arguments is [var source])
            return ListCall(name, Visit(source), call);
        if (owner == typeof(Math))
            return MathCall(call);
        if (name == "ToString" && call.Object is { } value)
            return new(RxText.Binary("", "+", Visit(value), Precedence.Additive), Precedence.Additive);
        throw Unsupported(call);
    }

    private Rx StringCall(MethodCallExpression call) => call.Method.Name switch
    {
        nameof(string.Concat) => Concatenate(Elements(call.Arguments).Select(Visit)),
        nameof(string.Format) => Format(call),
        nameof(string.ToUpper) or nameof(string.ToUpperInvariant) => Pipe(call.Object!, "upper"),
        nameof(string.ToLower) or nameof(string.ToLowerInvariant) => Pipe(call.Object!, "lower"),
        nameof(string.IsNullOrEmpty) => new(RxText.Prefix("!", Visit(call.Arguments[0]), Precedence.Not), Precedence.Not),
        nameof(string.Join) when call.Arguments is [var separator, var list] && LambdaValues.TryGet(separator, out var text) =>
            new(RxText.Pipe(Visit(list), "join", text), Precedence.Pipe),
        _ => throw Unsupported(call),
    };

    private static Rx ListCall(string method, Rx list, Expression call) => method switch
    {
        nameof(Enumerable.Count) => Length(list),
        nameof(Enumerable.Any) => (Length(list) > 0).As(),
        nameof(Enumerable.First) or nameof(Enumerable.FirstOrDefault) => list.First(),
        nameof(Enumerable.Last) or nameof(Enumerable.LastOrDefault) => list.Last(),
        _ => throw Unsupported(call),
    };

    private Rx MathCall(MethodCallExpression call) => call.Method.Name switch
    {
        nameof(Math.Abs) => Pipe(call.Arguments[0], "abs"),
        nameof(Math.Round) when call.Arguments is [var value] => Pipe(value, "round"),
        nameof(Math.Round) when call.Arguments is [var value, var digits] && LambdaValues.TryGet(digits, out var n) && n is int =>
            new(RxText.Pipe(Visit(value), "round", n), Precedence.Pipe),
        _ => throw Unsupported(call),
    };

    private Rx Pipe(Expression input, string pipe) => new(RxText.Pipe(Visit(input), pipe, null), Precedence.Pipe);

    /// <summary>An interpolated string inside a lambda, which the compiler turns into string.Format.</summary>
    private Rx Format(MethodCallExpression call)
    {
        var arguments = call.Arguments.Where(a => !typeof(IFormatProvider).IsAssignableFrom(a.Type)).ToList();
        if (arguments[0] is not ConstantExpression { Value: string format })
            throw Unsupported(call);
        var holes = Elements(arguments.Skip(1)).ToList();
        return Concatenate(CompositeFormat(format, holes));
    }

    private IEnumerable<Rx> CompositeFormat(string format, List<Expression> holes)
    {
        foreach (var (text, index, pipe) in FormatParser.Parse(format))
        {
            if (text is not null)
                yield return new(RxText.Quote(text));
            else
                yield return pipe is null ? Visit(holes[index]) : new(RxText.PipeFormat(Visit(holes[index]), pipe), Precedence.Pipe);
        }
    }

    private static Rx Concatenate(IEnumerable<Rx> parts)
    {
        Rx? result = null;
        foreach (var part in parts)
            result = result is null ? part : new(RxText.Binary(result, "+", part, Precedence.Additive), Precedence.Additive);
        // A sum of numbers alone would be a number.
        return result is null ? new("''") : result.Expression.Contains('\'') ? result : new(RxText.Binary("", "+", result, Precedence.Additive), Precedence.Additive);
    }

    /// <summary>Arguments, with a params array taken apart.</summary>
    private static IEnumerable<Expression> Elements(IEnumerable<Expression> arguments) =>
        arguments.SelectMany(a => a is NewArrayExpression array ? (IEnumerable<Expression>)array.Expressions : [a]);
}
