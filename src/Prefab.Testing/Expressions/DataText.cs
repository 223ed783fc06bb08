using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Prefab.Testing;

/// <summary>Values as text, number and truth, the way JavaScript and the templates of a page see them.</summary>
internal static partial class DataText
{
    private const int MaxParts = 100_000;
    private const int MaxLength = 1_000_000;

    /// <summary>Like <c>String(value)</c>, but objects become compact JSON.</summary>
    public static string Text(object? value) => Text(value, new());

    /// <summary>What a person reads: booleans and what is missing are nothing, arrays their elements, objects compact JSON.</summary>
    public static string Display(object? value) => Display(value, new());

    /// <summary>Compact JSON; members without a value are left out, as by <c>JSON.stringify</c>.</summary>
    public static string Json(object? value)
    {
        var text = new StringBuilder();
        Json(value, text, new());
        return text.ToString();
    }

    /// <summary>An array as text; what is missing is nothing.</summary>
    public static string Joined(object?[] list, string separator) => Joined(list, separator, Text, new());

    /// <summary>The text, if it is not longer than any page can use.</summary>
    public static string Limited(string text) =>
        text.Length <= MaxLength ? text : throw new ExpressionException($"Text longer than {MaxLength} characters");

    public static bool Truth(object? value) => value switch
    {
        null or Undefined => false,
        bool flag => flag,
        double number => number != 0 && !double.IsNaN(number),
        string text => text.Length > 0,
        _ => true,
    };

    public static double Number(object? value) => value switch
    {
        null => 0,
        Undefined => double.NaN,
        bool flag => flag ? 1 : 0,
        double number => number,
        string text => Parse(text),
        _ => Parse(Text(value)),
    };

    /// <summary>A finite number from a number or numeric text; null for anything else.</summary>
    public static double? Finite(object? value)
    {
        var number = value is double or string and not "" ? Number(value is string text && string.IsNullOrWhiteSpace(text) ? Undefined.Value : value) : double.NaN;
        return double.IsFinite(number) ? number : null;
    }

    private static string Text(object? value, Budget budget) => value switch
    {
        null => "null",
        Undefined => "undefined",
        bool flag => flag ? "true" : "false",
        string text => text,
        double number => DecimalDigits.JavaScript(number),
        object?[] list => Joined(list, ",", Text, budget),
        _ => Json(value, budget),
    };

    private static string Display(object? value, Budget budget) => value switch
    {
        null or Undefined or bool => "",
        object?[] list => Joined(list, "", Display, budget),
        _ => Text(value, budget),
    };

    private static string Joined(object?[] list, string separator, Func<object?, Budget, string> text, Budget budget) => Limited(string.Join(separator, list.Select(element =>
    {
        budget.Spend();
        return Data.IsNothing(element) ? "" : text(element, budget);
    })));

    private static string Json(object? value, Budget budget)
    {
        var text = new StringBuilder();
        Json(value, text, budget);
        return text.ToString();
    }

    private static void Json(object? value, StringBuilder text, Budget budget)
    {
        budget.Spend();
        switch (value)
        {
            case string content:
                Quote(content, text);
                break;
            case double number:
                text.Append(double.IsFinite(number) ? DecimalDigits.JavaScript(number) : "null");
                break;
            case object?[] list:
                text.Append('[');
                for (var i = 0; i < list.Length; i++)
                    Json(list[i], i == 0 ? text : text.Append(','), budget);
                text.Append(']');
                break;
            case DataObject members:
                text.Append('{');
                var first = true;
                foreach (var (name, member) in members)
                {
                    if (member is Undefined)
                        continue;
                    Quote(name, first ? text : text.Append(','));
                    Json(member, text.Append(':'), budget);
                    first = false;
                }
                text.Append('}');
                break;
            default:
                text.Append(value is null or Undefined ? "null" : Text(value));
                break;
        }
    }

    private static void Quote(string content, StringBuilder text)
    {
        text.Append('"');
        foreach (var c in content)
        {
            _ = c switch
            {
                '"' or '\\' => text.Append('\\').Append(c),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                < ' ' => text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => text.Append(c),
            };
        }
        text.Append('"');
    }

    private static double Parse(string text)
    {
        text = text.Trim();
        if (text.Length == 0)
            return 0;
        if (text.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
            return ulong.TryParse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hex) ? hex : double.NaN;
        if (text is "Infinity" or "+Infinity")
            return double.PositiveInfinity;
        if (text == "-Infinity")
            return double.NegativeInfinity;
        return Numeral().IsMatch(text) ? double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) : double.NaN;
    }

    [GeneratedRegex(@"^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$", RegexOptions.ECMAScript)]
    private static partial Regex Numeral();

    /// <summary>Counts the parts of a value while it becomes text: data that refers to itself many times over would never end.</summary>
    private sealed class Budget
    {
        private int _left = MaxParts;

        public void Spend()
        {
            if (--_left < 0)
                throw new ExpressionException($"Data of more than {MaxParts} parts cannot be text");
        }
    }
}
