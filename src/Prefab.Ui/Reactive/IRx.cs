namespace Prefab.Ui;

/// <summary>An expression that the page evaluates: <see cref="Rx"/> or <see cref="Rx{T}"/>.</summary>
public interface IRx
{
    /// <summary>The expression in the wire's grammar, without braces: <c>price * 2</c>.</summary>
    string Expression { get; }

    /// <summary>How tightly the outermost operator of <see cref="Expression"/> binds.</summary>
    internal Precedence Precedence { get; }

    /// <summary>The state path that this expression reads, when it is one that can be written to as well.</summary>
    internal string? Path { get; }

    /// <summary>The wire string: <c>{{ price * 2 }}</c>.</summary>
    internal string Template { get; }
}

/// <summary>An expression that yields a <typeparamref name="T"/>; an expression that yields a list of a derived type is one that yields a list of the base type.</summary>
/// <typeparam name="T">The type that the expression yields.</typeparam>
public interface IRx<out T> : IRx;

/// <summary>Binding strength of the wire's operators, loosest first.</summary>
internal enum Precedence : byte
{
    /// <summary>Text whose structure is not known; an operand of this kind is always parenthesized.</summary>
    Unknown,
    Pipe,
    Ternary,
    Or,
    And,
    Not,
    Comparison,
    Additive,
    Multiplicative,
    Unary,
    Atom,
}
