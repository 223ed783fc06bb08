using System.Globalization;

namespace Prefab.Analyzers;

/// <summary>The rules of the wire's grammar for texts that are known at compile time.</summary>
internal static class WireText
{
    public const string PathAdvice = "use keys made of letters, digits, _ and $, joined by dots, for example rows.0.title";
    public const string MemberAdvice = "an expression reaches members made of letters, digits, _ and $ only; give the member such a JSON name";
    public const string KeyAdvice = "use letters, digits and _, and do not start with a digit or $, which belongs to the protocol";
    public const string ApostropheAdvice = "the wire's text literals have no escape for an apostrophe; put the text into the state and name its key, or write ’";
    public const string PipeAdvice = "write a pipe's name with at most one argument, for example upper or currency:EUR";
    public const string ArgumentAdvice = "the wire's grammar has no negative pipe arguments";
    public const string ExpressionAdvice = "write the expression without {{ }}, or use Rx.FromTemplate";

    public static bool IsTemplate(string text) => text.Contains("{{");

    public static bool IsPath(string text)
    {
        var parts = text.Split('.');
        return IsIdentifier(parts[0]) && parts.Skip(1).All(part => IsIdentifier(part) || IsPosition(part));
    }

    /// <summary>Whether an expression can name the member of a value.</summary>
    public static bool IsMember(string text) => IsPath(text) || int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    public static bool IsIdentifier(string text) =>
        text.Length > 0 && (IsLetter(text[0]) || text[0] is '_' or '$') && text.All(c => IsLetter(c) || c is >= '0' and <= '9' or '_' or '$');

    /// <summary>Whether text outside of {{ }} has an apostrophe, so that no literal of an expression can hold it.</summary>
    public static bool HasApostrophe(string template)
    {
        var trimmed = template.Trim();
        var inner = trimmed.Length >= 5 && trimmed.StartsWith("{{", StringComparison.Ordinal) && trimmed.EndsWith("}}", StringComparison.Ordinal)
            ? trimmed.Substring(2, trimmed.Length - 4)
            : "{{";
        if (!inner.Contains("{{") && !inner.Contains("}}"))
            return false;
        var position = 0;
        while (position < template.Length)
        {
            var open = template.IndexOf("{{", position, StringComparison.Ordinal);
            var close = open < 0 ? -1 : template.IndexOf("}}", open, StringComparison.Ordinal);
            if (close < 0)
                return template.IndexOf('\'', position) >= 0;
            if (template.IndexOf('\'', position, open - position) >= 0)
                return true;
            position = close + 2;
        }
        return false;
    }

    /// <summary>What is wrong with the format of an expression hole, <c>lower|truncate:20</c>; null when nothing is.</summary>
    public static (string What, string Advice)? FormatProblem(string format)
    {
        foreach (var pipe in format.Split('|'))
        {
            var colon = pipe.IndexOf(':');
            if (!IsIdentifier((colon < 0 ? pipe : pipe.Substring(0, colon)).Trim()))
                return ("a pipe", PipeAdvice);
            if (colon >= 0 && !IsFormatArgument(pipe.Substring(colon + 1).Trim()))
                return ("the format of an expression", ApostropheAdvice);
        }
        return null;
    }

    /// <summary>Whether a constant is a number below zero.</summary>
    public static bool IsNegative(object value) => value switch
    {
        sbyte or short or int or long => Convert.ToInt64(value, CultureInfo.InvariantCulture) < 0,
        float or double => Convert.ToDouble(value, CultureInfo.InvariantCulture) < 0,
        decimal number => number < 0,
        _ => false,
    };

    private static bool IsFormatArgument(string text) =>
        text.IndexOf('\'') < 0 || (text.Length >= 2 && text[0] == '\'' && text.IndexOf('\'', 1) == text.Length - 1);

    private static bool IsPosition(string text) => text.Length > 0 && text.All(c => c is >= '0' and <= '9');

    private static bool IsLetter(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z';
}
