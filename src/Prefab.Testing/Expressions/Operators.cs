namespace Prefab.Testing;

/// <summary>A compiled expression.</summary>
internal delegate object? Evaluate(ExpressionContext context);

/// <summary>Makes one expression of two.</summary>
internal delegate Evaluate Join(Evaluate left, Evaluate right);

/// <summary>The operators between two operands, by level of precedence.</summary>
internal static class Operators
{
    public static readonly Dictionary<string, Join> Or = new() { ["||"] = Either, ["or"] = Either };

    public static readonly Dictionary<string, Join> And = new() { ["&&"] = Both, ["and"] = Both };

    public static readonly Dictionary<string, Join> Comparison = new()
    {
        ["=="] = Strict((left, right) => Equal(left, right)),
        ["!="] = Strict((left, right) => !Equal(left, right)),
        [">"] = Ordered(order => order > 0),
        [">="] = Ordered(order => order >= 0),
        ["<"] = Ordered(order => order < 0),
        ["<="] = Ordered(order => order <= 0),
    };

    public static readonly Dictionary<string, Join> Additive = new()
    {
        // Joins when either side is text, adds otherwise.
        ["+"] = Strict((left, right) => left is string || right is string
            ? DataText.Limited(DataText.Text(left) + DataText.Text(right))
            : DataText.Number(left) + DataText.Number(right)),
        ["-"] = Numeric((left, right) => left - right),
    };

    public static readonly Dictionary<string, Join> Multiplicative = new()
    {
        ["*"] = Numeric((left, right) => left * right),
        ["/"] = Numeric((left, right) => left / right),
        ["%"] = Numeric((left, right) => left % right),
    };

    private static Evaluate Either(Evaluate left, Evaluate right) => context => left(context) is var value && DataText.Truth(value) ? value : right(context);

    private static Evaluate Both(Evaluate left, Evaluate right) => context => left(context) is var value && DataText.Truth(value) ? right(context) : value;

    private static Join Strict(Func<object?, object?, object?> calculate) => (left, right) => context => calculate(left(context), right(context));

    private static Join Numeric(Func<double, double, double> calculate) => Strict((left, right) => calculate(DataText.Number(left), DataText.Number(right)));

    private static Join Ordered(Func<int, bool> test) => Strict((left, right) =>
    {
        (left, right) = (Plain(left), Plain(right));
        if (left is string first && right is string second)
            return test(string.CompareOrdinal(first, second));
        var (low, high) = (DataText.Number(left), DataText.Number(right));
        return !double.IsNaN(low) && !double.IsNaN(high) && test(low.CompareTo(high == 0 ? 0.0 : high) is var order && low == high ? 0 : order);
    });

    /// <summary>Two objects are equal when they are the same one; else as with <c>==</c> in JavaScript.</summary>
    private static bool Equal(object? left, object? right)
    {
        if (IsObject(left) && IsObject(right))
            return ReferenceEquals(left, right);
        (left, right) = (Plain(left), Plain(right));
        if (Data.IsNothing(left) || Data.IsNothing(right))
            return Data.IsNothing(left) && Data.IsNothing(right);
        return left is string first && right is string second ? first == second : DataText.Number(left) == DataText.Number(right);
    }

    private static bool IsObject(object? value) => value is DataObject or object?[];

    private static object? Plain(object? value) => IsObject(value) ? DataText.Text(value) : value;
}
