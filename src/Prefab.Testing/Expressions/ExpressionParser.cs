namespace Prefab.Testing;

/// <summary>Reads an expression into a function. Precedence, loosest first: pipe, ternary, or, and, not, comparison, +, *, sign.</summary>
internal sealed class ExpressionParser
{
    private const int MaxLength = 8192;
    private const int MaxDepth = 64;

    private static readonly Dictionary<string, object?> s_literals = new() { ["true"] = true, ["false"] = false, ["null"] = null };

    private readonly string _source;
    private readonly List<Token> _tokens;
    private int _index;
    private int _depth;

    private ExpressionParser(string source) => (_source, _tokens) = (source, Lexer.Tokens(source));

    private Token Current => _tokens[_index];

    /// <exception cref="ExpressionException">The text is no expression.</exception>
    public static Evaluate Parse(string source)
    {
        if (source.Length > MaxLength)
            throw new ExpressionException($"Expression longer than {MaxLength} characters", source);
        var parser = new ExpressionParser(source);
        var result = parser.Pipe();
        return parser.Current.Kind == TokenKind.End ? result : throw parser.Unexpected(parser.Current);
    }

    private Evaluate Pipe()
    {
        Enter();
        var value = Ternary();
        while (Accept("|"))
            value = Stage(value);
        _depth--;
        return value;
    }

    private Evaluate Stage(Evaluate value)
    {
        var token = Advance();
        if (token.Kind is TokenKind.Number or TokenKind.String)
            return OrElse(value, token.Value);
        if (token.Kind != TokenKind.Name)
            throw Unexpected(token);
        if (s_literals.TryGetValue(token.Text, out var literal))
            return OrElse(value, literal);
        var argument = Accept(":") ? Argument() : Undefined.Value;
        return context => PipeTable.Apply(token.Text, value(context), argument, context);
    }

    private object? Argument()
    {
        var token = Advance();
        if (token.Kind is TokenKind.Operator or TokenKind.End)
            throw Unexpected(token);
        return token.Kind == TokenKind.Name && s_literals.TryGetValue(token.Text, out var literal) ? literal : token.Value;
    }

    private Evaluate Ternary()
    {
        var test = Or();
        if (!Accept("?"))
            return test;
        var yes = Pipe();
        if (!Accept(":"))
            throw Unexpected(Current);
        var no = Pipe();
        return context => DataText.Truth(test(context)) ? yes(context) : no(context);
    }

    private Evaluate Or() => Joined(Operators.Or, () => Joined(Operators.And, Not));

    private Evaluate Not()
    {
        if (!Accept("!") && !Accept("not", TokenKind.Name))
            return Joined(Operators.Comparison, Sum, once: true);
        Enter();
        var operand = Not();
        _depth--;
        return context => !DataText.Truth(operand(context));
    }

    private Evaluate Sum() => Joined(Operators.Additive, () => Joined(Operators.Multiplicative, Sign));

    /// <summary>Operands with the operators of one level between them, from left to right.</summary>
    private Evaluate Joined(Dictionary<string, Join> level, Func<Evaluate> operand, bool once = false)
    {
        var left = operand();
        while (Current.Kind is TokenKind.Operator or TokenKind.Name && level.TryGetValue(Current.Text, out var join))
        {
            _index++;
            left = join(left, operand());
            if (once)
                break;
        }
        return left;
    }

    private Evaluate Sign()
    {
        var factor = Accept("-") ? -1 : Accept("+") ? 1 : 0;
        if (factor == 0)
            return Primary();
        Enter();
        var operand = Sign();
        _depth--;
        return context => factor * DataText.Number(operand(context));
    }

    private Evaluate Primary()
    {
        var token = Advance();
        if (token.Kind is TokenKind.Number or TokenKind.String)
            return _ => token.Value;
        if (token.Kind == TokenKind.Name)
            return Name(token.Text);
        if (token.Text != "(")
            throw Unexpected(token);
        var inner = Pipe();
        return Accept(")") ? inner : throw Unexpected(Current);
    }

    private static Evaluate Name(string text)
    {
        if (s_literals.TryGetValue(text, out var literal))
            return _ => literal;
        var path = text.Split('.');
        return context => context.Lookup(path);
    }

    private static Evaluate OrElse(Evaluate value, object? replacement) => context => value(context) is var found && Data.IsNothing(found) ? replacement : found;

    private Token Advance() => Current.Kind == TokenKind.End ? Current : _tokens[_index++];

    private bool Accept(string text, TokenKind kind = TokenKind.Operator)
    {
        if (Current.Kind != kind || Current.Text != text)
            return false;
        _index++;
        return true;
    }

    private void Enter()
    {
        if (++_depth > MaxDepth)
            throw new ExpressionException($"Expression nested deeper than {MaxDepth} levels", _source);
    }

    private ExpressionException Unexpected(Token token) => token.Kind == TokenKind.End
        ? new("Unexpected end", _source, token.Position)
        : new($"Unexpected \"{token.Text}\"", _source, token.Position);
}
