namespace Prefab.Testing;

/// <summary>Numbers in English notation, as the pipes of a page write them.</summary>
internal static class NumberFormats
{
    private const int MaxFraction = 3;

    private static readonly (int Power, string Suffix)[] s_thousands = [(12, "T"), (9, "B"), (6, "M"), (3, "K"), (0, "")];

    /// <summary>Grouped digits; without <paramref name="decimals"/> up to three of them after the point.</summary>
    public static string Number(double number, int? decimals) =>
        Signed(number, digits => digits.Round(Checked(decimals) ?? MaxFraction).Write(decimals ?? 0));

    public static string Fixed(double number, int decimals)
    {
        var digits = DecimalDigits.Of(Math.Abs(number)).Round(Checked(decimals)!.Value);
        // Not the shortest form but the exact value decides, as with toFixed.
        var exact = double.IsFinite(number) && Math.Abs(number) < 1e21 ? Math.Abs(number).ToString($"F{decimals}", System.Globalization.CultureInfo.InvariantCulture) : digits.Write(decimals, int.MaxValue);
        return !double.IsFinite(number) ? DataText.Text(number) : number < 0 ? "-" + exact : exact;
    }

    /// <summary>An amount of money.</summary>
    /// <exception cref="ExpressionException">The code is not three letters.</exception>
    public static string Currency(double number, string code)
    {
        if (code.Length != 3 || !code.All(char.IsAsciiLetter))
            throw new ExpressionException($"Invalid currency code : {code}");
        code = code.ToUpperInvariant();
        var fraction = Currencies.Digits(code);
        return Signed(number, digits => digits.Round(fraction).Write(fraction), Currencies.Symbol(code));
    }

    /// <summary>12345 as <c>12K</c>; with <paramref name="decimals"/> up to that many digits after the point, else two digits in all where the whole part is shorter.</summary>
    public static string Compact(double number, int? decimals)
    {
        Checked(decimals);
        return Signed(number, digits =>
        {
            foreach (var (power, suffix) in s_thousands)
            {
                if (digits.Point <= power && power > 0)
                    continue;
                var scaled = digits with { Point = digits.Point - power };
                var rounded = decimals is { } places ? scaled.Round(places) : scaled.Keep(Math.Max(2, scaled.Point));
                // Rounded up to a thousand it is one of the next unit.
                if (rounded.Point > 3 && power < 12)
                    return $"1{s_thousands.First(t => t.Power == power + 3).Suffix}";
                return rounded.Write(0, grouped: 5) + suffix;
            }
            return "0";
        });
    }

    private static int? Checked(int? decimals) => decimals is null or (>= 0 and <= 100) ? decimals : throw new ExpressionException("digits value is out of range.");

    private static string Signed(double number, Func<DecimalDigits, string> write, string symbol = "") =>
        (double.IsNegative(number) ? "-" : "") + symbol + (double.IsInfinity(number) ? "∞" : write(DecimalDigits.Of(Math.Abs(number))));
}
