using System.Text;

namespace Prefab.Ui;

internal static partial class RxText
{
    /// <summary>
    /// The expression behind a template string: <c>"{{ a }}"</c> is <c>a</c>, <c>"Total: {{ a }}"</c> is <c>'Total: ' + a</c>, plain text is a literal.
    /// </summary>
    public static (string Text, Precedence Precedence) FromTemplate(string template)
    {
        if (!template.Contains("{{", StringComparison.Ordinal))
            return (Quote(template), Precedence.Atom);
        if (SoleExpression(template) is { } sole)
            return (sole, PrecedenceOf(sole));
        var result = new StringBuilder();
        foreach (var (text, isExpression) in Parts(template))
        {
            if (result.Length > 0)
                result.Append(" + ");
            result.Append(isExpression ? Wrap(text, PrecedenceOf(text) < Precedence.Multiplicative) : Quote(text));
        }
        return (result.ToString(), Precedence.Additive);
    }

    public static bool IsTemplate(string text) => text.Contains("{{", StringComparison.Ordinal);

    /// <summary>The expression when the whole text is one <c>{{ }}</c>, else null.</summary>
    public static string? SoleExpression(string template)
    {
        var span = template.AsSpan().Trim();
        if (span.Length < 5 || !span.StartsWith("{{") || !span.EndsWith("}}"))
            return null;
        var inner = span[2..^2];
        return inner.Contains("{{", StringComparison.Ordinal) || inner.Contains("}}", StringComparison.Ordinal) ? null : inner.Trim().ToString();
    }

    /// <summary>Binding strength of expression text that was written by hand.</summary>
    public static Precedence PrecedenceOf(string expression) => IsPath(expression) ? Precedence.Atom : Precedence.Unknown;

    /// <summary>Identifiers and array positions joined by dots: <c>rows.0.title</c>.</summary>
    public static bool IsPath(string text)
    {
        var first = true;
        foreach (var segment in text.AsSpan().Split('.'))
        {
            var part = text.AsSpan()[segment];
            if (!IsIdentifier(part) && (first || !IsDigits(part)))
                return false;
            first = false;
        }
        return true;
    }

    public static bool IsIdentifier(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !(char.IsAsciiLetter(text[0]) || text[0] is '_' or '$'))
            return false;
        foreach (var c in text[1..])
        {
            if (!(char.IsAsciiLetterOrDigit(c) || c is '_' or '$'))
                return false;
        }
        return true;
    }

    public static string Require(string expression) => string.IsNullOrWhiteSpace(expression)
        ? throw new PrefabException("an expression cannot be empty.")
        : IsTemplate(expression)
            ? throw new PrefabException($"\"{expression}\" is a template: write the expression without {{{{ }}}}, or use Rx.FromTemplate.")
            : expression;

    public static string RequirePath(string path) => IsPath(path)
        ? path
        : throw new PrefabException($"\"{path}\" is not a state path: use keys made of letters, digits, _ and $, joined by dots, for example rows.0.title.");

    private static IEnumerable<(string Text, bool IsExpression)> Parts(string template)
    {
        var position = 0;
        while (position < template.Length)
        {
            var open = template.IndexOf("{{", position, StringComparison.Ordinal);
            var close = open < 0 ? -1 : template.IndexOf("}}", open, StringComparison.Ordinal);
            if (close < 0)
            {
                yield return (template[position..], false);
                yield break;
            }
            if (open > position)
                yield return (template[position..open], false);
            yield return (template[(open + 2)..close].Trim(), true);
            position = close + 2;
        }
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');
}
