using Prefab.Ui;

namespace Prefab.Testing;

/// <summary>What the pipes do; their names are those of the methods of <see cref="Pipes"/>, in lower case.</summary>
internal static class PipeTable
{
    private delegate object? Pipe(object? value, object? argument, ExpressionContext context);

    private static readonly Dictionary<string, Pipe> s_pipes = new Dictionary<string, Pipe>
    {
        [nameof(Pipes.Abs)] = Arithmetic((number, _) => Math.Abs(number)),
        [nameof(Pipes.Compact)] = Numeric((number, argument) => NumberFormats.Compact(number, Count(argument))),
        [nameof(Pipes.Currency)] = Numeric((number, argument) => NumberFormats.Currency(number, argument is Undefined ? "USD" : DataText.Text(argument))),
        [nameof(Pipes.Date)] = (value, argument, context) => DateFormats.OfDate(value, argument, context.TimeZone),
        [nameof(Pipes.DateTime)] = (value, _, context) => DateFormats.OfDateTime(value, context.TimeZone),
        [nameof(Pipes.Default)] = (value, argument, _) => !Data.IsNothing(value) ? value : argument is Undefined ? "" : argument,
        [nameof(Pipes.First)] = (value, _, _) => value is object?[] list ? list.Length > 0 ? list[0] : Undefined.Value : value,
        [nameof(Pipes.Join)] = (value, argument, _) =>
            value is object?[] list ? DataText.Joined(list, argument is Undefined ? ", " : DataText.Text(argument)) : DataText.Text(value),
        [nameof(Pipes.Last)] = (value, _, _) => value is object?[] list ? list.Length > 0 ? list[^1] : Undefined.Value : value,
        [nameof(Pipes.Length)] = (value, _, _) => value switch { object?[] list => (double)list.Length, string text => (double)text.Length, _ => 0.0 },
        [nameof(Pipes.Lower)] = (value, _, _) => DataText.Text(value).ToLowerInvariant(),
        [nameof(Pipes.Number)] = Numeric((number, argument) => NumberFormats.Number(number, Count(argument))),
        [nameof(Pipes.Percent)] = Numeric((number, argument) => NumberFormats.Fixed(number * 100, Count(argument) ?? 0) + "%"),
        [nameof(Pipes.Pluralize)] = (value, argument, _) => (argument is Undefined ? "item" : DataText.Text(argument)) + (DataText.Number(value) == 1 ? "" : "s"),
        [nameof(Pipes.RejectAttr)] = ByAttribute(wanted: false),
        [nameof(Pipes.Round)] = Arithmetic((number, argument) => Round(number, Count(argument) ?? 0)),
        [nameof(Pipes.SelectAttr)] = ByAttribute(wanted: true),
        [nameof(Pipes.Time)] = (value, _, context) => DateFormats.OfTime(value, context.TimeZone),
        [nameof(Pipes.Truncate)] = (value, argument, _) => Truncate(DataText.Text(value), Count(argument)),
        [nameof(Pipes.Upper)] = (value, _, _) => DataText.Text(value).Replace("ß", "SS", StringComparison.Ordinal).ToUpperInvariant(),
    }.ToDictionary(pipe => pipe.Key.ToLowerInvariant(), pipe => pipe.Value);

    /// <summary>The names of the built-in pipes.</summary>
    public static IReadOnlyCollection<string> Names => s_pipes.Keys;

    /// <summary>Applies a built-in pipe, else one that the page registered; an unknown one leaves the value as it is.</summary>
    public static object? Apply(string name, object? value, object? argument, ExpressionContext context)
    {
        if (s_pipes.TryGetValue(name, out var pipe))
            return pipe(value, argument, context);
        return context.Pipe(name) is { } custom ? custom(value, argument) : value;
    }

    private static Pipe Numeric(Func<double, object?, string> format) =>
        (value, argument, _) => DataText.Number(value) is var number && double.IsNaN(number) ? DataText.Text(value) : format(number, argument);

    private static Pipe Arithmetic(Func<double, object?, double> calculate) =>
        (value, argument, _) => DataText.Number(value) is var number && double.IsNaN(number) ? value : calculate(number, argument);

    private static Pipe ByAttribute(bool wanted) => (value, argument, _) => value is object?[] list && argument is not Undefined
        ? list.Where(element => element is DataObject or object?[] && DataText.Truth(Data.Member(element, DataText.Text(argument))) == wanted).ToArray()
        : value;

    private static double Round(double number, int decimals)
    {
        var scale = Math.Pow(10, decimals);
        var rounded = Math.Floor((number * scale) + 0.5) / scale;
        return double.IsFinite(rounded) ? rounded : number;
    }

    private static string Truncate(string text, int? limit) =>
        limit is { } length and not 0 && text.Length > length ? $"{text[..Math.Max(0, length < 0 ? text.Length + length : length)]}..." : text;

    /// <summary>A count of digits or characters from an argument; null when it is no number.</summary>
    private static int? Count(object? argument)
    {
        var number = argument is double or string ? DataText.Number(argument) : double.NaN;
        return double.IsFinite(number) ? (int)Math.Clamp(Math.Truncate(number), int.MinValue, int.MaxValue) : null;
    }
}
