using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Prefab.Mcp;

internal sealed partial class PageScope
{
    /// <summary>Whether a condition holds; null when it cannot be computed here.</summary>
    public bool? Test(JsonElement when)
    {
        if (when.ValueKind != JsonValueKind.String)
            return IsTruthy(when);
        var expression = when.GetString()!;
        return Test((Whole(expression) ?? expression).Trim());
    }

    /// <summary>Whether a value counts as true in a condition.</summary>
    public static bool IsTruthy(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.Object or JsonValueKind.Array => true,
        JsonValueKind.String => value.GetString()!.Length > 0,
        JsonValueKind.Number => value.GetDouble() != 0,
        _ => false,
    };

    private bool? Test(string expression)
    {
        if (expression.StartsWith('!') && !expression.StartsWith("!=", StringComparison.Ordinal))
            return !Test(expression[1..].Trim());
        if (expression is ['(', .. var inner, ')'] && !inner.Contains('(', StringComparison.Ordinal))
            return Test(inner.Trim());
        if (Comparison().Match(expression) is { Success: true } match)
            return Compare(Evaluate(match.Groups["left"].Value), match.Groups["op"].Value, match.Groups["right"].Value);
        return PathWithPipes().IsMatch(expression) ? Evaluate(expression) is { } value && IsTruthy(value) : null;
    }

    private static bool? Compare(JsonElement? left, string op, string right)
    {
        if (left is not { } value)
            return null;
        if (value.ValueKind == JsonValueKind.Number && double.TryParse(right, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            var order = value.GetDouble().CompareTo(number);
            return op switch { "==" => order == 0, "!=" => order != 0, "<" => order < 0, "<=" => order <= 0, ">" => order > 0, _ => order >= 0 };
        }
        if (op is not ("==" or "!="))
            return null;
        var equal = right switch
        {
            ['\'' or '"', .. var text, '\'' or '"'] => value.ValueKind == JsonValueKind.String && value.ValueEquals(text),
            _ => value.GetRawText() == right,
        };
        return op == "==" ? equal : !equal;
    }

    [GeneratedRegex(@"^(?<left>[^=<>!&?]+?)\s*(?<op>==|!=|<=|>=|<|>)\s*(?<right>'[^']*'|""[^""]*""|-?[\d.]+|true|false|null)$")]
    private static partial Regex Comparison();
}
