using System.Globalization;

namespace Prefab.Ui;

/// <summary>Composes expression text in the wire's grammar, with the parentheses that its precedence asks for.</summary>
internal static partial class RxText
{
    public static string Braces(string expression) => $"{{{{ {expression} }}}}";

    public static string Binary(object? left, string op, object? right, Precedence precedence)
    {
        var (l, lp) = Operand(left);
        var (r, rp) = Operand(right);
        // A comparison does not chain: a < b < c is an error in the grammar.
        var wrapLeft = lp < precedence || (lp == precedence && precedence == Precedence.Comparison);
        var wrapRight = rp < precedence || (rp == precedence && NeedsRightParentheses(op, l));
        return $"{(wrapLeft ? $"({l})" : l)} {op} {(wrapRight ? $"({r})" : r)}";
    }

    public static string Prefix(string op, object operand, Precedence precedence)
    {
        var (text, inner) = Operand(operand);
        return inner < precedence ? $"{op}({text})" : op + text;
    }

    public static string Ternary(object condition, object? then, object? otherwise)
    {
        var (c, cp) = Operand(condition);
        var (t, tp) = Operand(then);
        var (o, op) = Operand(otherwise);
        return $"{Wrap(c, cp <= Precedence.Ternary)} ? {Wrap(t, tp <= Precedence.Ternary)} : {Wrap(o, op < Precedence.Ternary)}";
    }

    public static string Pipe(IRx input, string pipe, object? argument)
    {
        // The else branch of a ternary would swallow the pipe; any other input binds tighter than it.
        var text = Wrap(input.Expression, input.Precedence is Precedence.Ternary or Precedence.Unknown);
        return argument is null ? $"{text} | {pipe}" : $"{text} | {pipe}:{PipeArgument(argument)}";
    }

    public static string Member(IRx target, string member)
    {
        if (!IsPath(member) && !int.TryParse(member, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            throw new PrefabException($"'{member}' cannot be used as a member name: an expression reaches members made of letters, digits, _ and $ only.");
        return $"{Root(target)}.{member}";
    }

    public static string Element(IRx target, int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return string.Create(CultureInfo.InvariantCulture, $"{Root(target)}.{index}");
    }

    public static string? MemberPath(IRx target, string member) => target.Path is { } path ? $"{path}.{member}" : null;

    public static string? ElementPath(IRx target, int index) =>
        target.Path is { } path ? string.Create(CultureInfo.InvariantCulture, $"{path}.{index}") : null;

    /// <summary>The text and binding strength of anything that may stand in an expression.</summary>
    public static (string Text, Precedence Precedence) Operand(object? value) => value switch
    {
        IRx rx => (rx.Expression, rx.Precedence),
        RxString text => FromTemplate(text.Text),
        RxScalar scalar => Operand(scalar.Value),
        string text => FromTemplate(text),
        _ => Literal(value),
    };

    public static (string Text, Precedence Precedence) Literal(object? value) => value switch
    {
        null => ("null", Precedence.Atom),
        bool flag => (flag ? "true" : "false", Precedence.Atom),
        string text => FromTemplate(text),
        char c => (Quote(c.ToString()), Precedence.Atom),
        Enum member => (Quote(EnumNames.Of(member)), Precedence.Atom),
        DateTime or DateTimeOffset or DateOnly or TimeOnly or Guid => (Quote(Display(value)), Precedence.Atom),
        double or float or decimal or sbyte or byte or short or ushort or int or uint or long or ulong => Number(value),
        _ => throw new PrefabException(
            $"a value of type {value.GetType().Name} cannot stand in an expression: use text, a number, a boolean, null or another expression, or put it into the state and name its key."),
    };

    /// <summary>A value as a person reads it: invariant numbers, ISO dates.</summary>
    public static string Display(object? value) => value switch
    {
        null => "",
        string text => text,
        bool flag => flag ? "true" : "false",
        IRx rx => rx.Template,
        Enum member => EnumNames.Of(member),
        DateTime or DateTimeOffset => ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
        DateOnly or TimeOnly => ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    public static string Quote(string text) => text.Contains('\'')
        ? throw new PrefabException(
            $"the text \"{text}\" cannot stand in an expression: the wire's string literals have no escape for an apostrophe. Put the text into the state and name its key.")
        : $"'{text}'";

    private static (string, Precedence) Number(object value)
    {
        var text = value switch
        {
            double d => double.IsFinite(d) ? Plain(d.ToString("R", CultureInfo.InvariantCulture), d) : "null",
            float f => float.IsFinite(f) ? Plain(f.ToString("R", CultureInfo.InvariantCulture), f) : "null",
            _ => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        };
        return (text, text.StartsWith('-') ? Precedence.Unary : Precedence.Atom);
    }

    /// <summary>The grammar has no exponents.</summary>
    private static string Plain(string roundTrip, double value) =>
        roundTrip.Contains('E') ? value.ToString("0." + new string('#', 330), CultureInfo.InvariantCulture) : roundTrip;

    private static string PipeArgument(object argument)
    {
        var text = argument as string;
        if (text is not null)
            return IsIdentifier(text) && text is not ("true" or "false" or "null" or "undefined") ? text : Quote(text);
        var (literal, precedence) = Literal(argument);
        return precedence == Precedence.Atom
            ? literal
            : throw new PrefabException($"{literal} cannot be the argument of a pipe: the wire's grammar has no negative pipe arguments.");
    }

    private static bool NeedsRightParentheses(string op, string left) =>
        op is "-" or "/" or "%" or "&&" or "||" or "==" or "!=" or "<" or "<=" or ">" or ">="
        // 'a' + (1 + 2) is not 'a' + 1 + 2: a text on the left turns the sum into a concatenation.
        || (op is "+" && left.Contains('\''));

    private static string Root(IRx target) => IsPath(target.Expression)
        ? target.Expression
        : throw new PrefabException($"the wire cannot reach into {Braces(target.Expression)}: members can be read from a state path only.");

    private static string Wrap(string text, bool wrap) => wrap ? $"({text})" : text;
}
