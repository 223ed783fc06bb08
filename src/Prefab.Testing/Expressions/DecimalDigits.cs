using System.Globalization;
using System.Text;

namespace Prefab.Testing;

/// <summary>The shortest decimal form of a number: its digits, and where the point stands in them (0.12 has the digits 12 and the point at 0).</summary>
internal readonly record struct DecimalDigits(bool Negative, string Digits, int Point)
{
    public static DecimalDigits Of(double number)
    {
        var shortest = Math.Abs(number).ToString("R", CultureInfo.InvariantCulture);
        var parts = shortest.Split('E');
        var dot = parts[0].IndexOf('.');
        var point = (dot < 0 ? parts[0].Length : dot) + (parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0);
        var digits = parts[0].Replace(".", "", StringComparison.Ordinal);
        var zeros = digits.Length - digits.TrimStart('0').Length;
        return new(double.IsNegative(number), digits.Trim('0'), digits.Length == zeros ? 0 : point - zeros);
    }

    /// <summary>A number as JavaScript writes it.</summary>
    public static string JavaScript(double number)
    {
        if (double.IsNaN(number))
            return "NaN";
        if (double.IsInfinity(number))
            return number > 0 ? "Infinity" : "-Infinity";
        if (number == 0)
            return "0";
        var (negative, digits, point) = Of(number);
        var text = point switch
        {
            > 21 or <= -6 => $"{digits[0]}{(digits.Length > 1 ? $".{digits[1..]}" : "")}e{(point > 0 ? "+" : "-")}{Math.Abs(point - 1)}",
            > 0 when digits.Length > point => $"{digits[..point]}.{digits[point..]}",
            > 0 => digits.PadRight(point, '0'),
            _ => $"0.{new string('0', -point)}{digits}",
        };
        return negative ? "-" + text : text;
    }

    /// <summary>The number with at most so many digits after the point, rounded half away from zero.</summary>
    public DecimalDigits Round(int fraction) => Keep(Point + fraction);

    /// <summary>The number with at most so many digits in all.</summary>
    public DecimalDigits Keep(int count)
    {
        if (count >= Digits.Length)
            return this;
        if (count < 0)
            return this with { Digits = "", Point = 0 };
        var kept = Digits[..count].ToCharArray();
        var up = Digits[count] >= '5';
        for (var i = count - 1; up && i >= 0; i--)
        {
            up = kept[i] == '9';
            kept[i] = up ? '0' : (char)(kept[i] + 1);
        }
        var digits = new string(kept);
        return up ? this with { Digits = "1", Point = Point + 1 } : this with { Digits = digits.TrimEnd('0'), Point = digits.Trim('0').Length == 0 ? 0 : Point };
    }

    /// <summary>The digits with a point, at least <paramref name="minFraction"/> of them after it, without a sign.</summary>
    /// <param name="minFraction">Least digits after the point.</param>
    /// <param name="grouped">The least length of the whole part from which it has commas.</param>
    public string Write(int minFraction, int grouped = 4)
    {
        var whole = Point <= 0 ? "0" : Digits.Length >= Point ? Digits[..Point] : Digits.PadRight(Point, '0');
        var fraction = Point <= 0 ? (Digits.Length == 0 ? "" : new string('0', -Point) + Digits) : Digits.Length > Point ? Digits[Point..] : "";
        fraction = fraction.PadRight(minFraction, '0');
        var text = new StringBuilder(whole);
        for (var at = whole.Length - 3; whole.Length >= grouped && at > 0; at -= 3)
            text.Insert(at, ',');
        return fraction.Length == 0 ? text.ToString() : text.Append('.').Append(fraction).ToString();
    }
}
