using System.Globalization;
using System.Text.RegularExpressions;

namespace Prefab.Testing;

internal enum TokenKind
{
    Number,
    String,
    Name,
    Operator,
    End,
}

internal readonly record struct Token(TokenKind Kind, string Text, object Value, int Position);

/// <summary>Splits expressions into tokens.</summary>
internal static partial class Lexer
{
    /// <summary>The tokens; the last one is the end. Text that is never closed reaches to the end.</summary>
    public static List<Token> Tokens(string source)
    {
        var tokens = new List<Token>();
        var length = source.TrimEnd().Length;
        for (var position = 0; position < length;)
        {
            var match = Pattern().Match(source, position);
            if (!match.Success)
            {
                while (char.IsWhiteSpace(source[position]))
                    position++;
                throw new ExpressionException($"Unexpected character \"{source[position]}\"", source, position);
            }
            tokens.Add(Token(match));
            position += match.Length;
        }
        tokens.Add(new(TokenKind.End, "", "", length));
        return tokens;
    }

    private static Token Token(Match match)
    {
        foreach (var kind in (ReadOnlySpan<TokenKind>)[TokenKind.Number, TokenKind.String, TokenKind.Name, TokenKind.Operator])
        {
            if (match.Groups[kind.ToString()] is { Success: true } found)
                return new(kind, found.Value, kind == TokenKind.Number ? Number(found.Value) : found.Value, match.Index + match.Length - match.Value.TrimStart().Length);
        }
        throw new InvalidOperationException("A token has no kind.");
    }

    /// <summary>The number at the beginning: <c>1.2.3</c> is 1.2.</summary>
    private static double Number(string text)
    {
        var first = text.IndexOf('.');
        var second = first < 0 ? -1 : text.IndexOf('.', first + 1);
        return double.Parse(second < 0 ? text : text[..second], NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"\G\s*(?:(?<Number>\.?[0-9][0-9.]*)|'(?<String>[^']*)(?:'|$)|(?<Name>[A-Za-z_$][A-Za-z0-9_.$]*)|(?<Operator>\|\||&&|==|!=|>=|<=|[-+*/%()?:|!<>]))")]
    private static partial Regex Pattern();
}
