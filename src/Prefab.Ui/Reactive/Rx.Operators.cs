namespace Prefab.Ui;

public sealed partial class Rx
{
    /// <summary>The wire's <c>==</c>, which compares like JavaScript's loose equality.</summary>
    public static Rx<bool> operator ==(Rx left, object? right) => Compare(left, "==", right);

    /// <summary>The wire's <c>!=</c>.</summary>
    public static Rx<bool> operator !=(Rx left, object? right) => Compare(left, "!=", right);

    /// <summary>The wire's <c>&lt;</c>.</summary>
    public static Rx<bool> operator <(Rx left, object? right) => Compare(left, "<", right);

    /// <summary>The wire's <c>&gt;</c>.</summary>
    public static Rx<bool> operator >(Rx left, object? right) => Compare(left, ">", right);

    /// <summary>The wire's <c>&lt;=</c>.</summary>
    public static Rx<bool> operator <=(Rx left, object? right) => Compare(left, "<=", right);

    /// <summary>The wire's <c>&gt;=</c>.</summary>
    public static Rx<bool> operator >=(Rx left, object? right) => Compare(left, ">=", right);

    /// <summary>Sum, or concatenation when either side is text.</summary>
    public static Rx operator +(Rx left, object? right) => Binary(left, "+", right, Precedence.Additive);

    /// <summary>Sum, or concatenation when either side is text.</summary>
    public static Rx operator +(string left, Rx right) => Binary(left, "+", right, Precedence.Additive);

    /// <summary>Difference.</summary>
    public static Rx operator -(Rx left, object? right) => Binary(left, "-", right, Precedence.Additive);

    /// <summary>Difference.</summary>
    public static Rx operator -(double left, Rx right) => Binary(left, "-", right, Precedence.Additive);

    /// <summary>Product.</summary>
    public static Rx operator *(Rx left, object? right) => Binary(left, "*", right, Precedence.Multiplicative);

    /// <summary>Quotient; the page does not round it.</summary>
    public static Rx operator /(Rx left, object? right) => Binary(left, "/", right, Precedence.Multiplicative);

    /// <summary>Remainder.</summary>
    public static Rx operator %(Rx left, object? right) => Binary(left, "%", right, Precedence.Multiplicative);

    /// <summary>Negation of a number.</summary>
    public static Rx operator -(Rx value) => new(RxText.Prefix("-", value, Precedence.Unary), Precedence.Unary);

    /// <summary>Logical negation.</summary>
    public static Rx<bool> operator !(Rx value) => new(RxText.Prefix("!", value, Precedence.Not), Precedence.Not);

    /// <summary>The wire's <c>&amp;&amp;</c>; write <c>a &amp;&amp; b</c>.</summary>
    public static Rx operator &(Rx left, Rx right) => Binary(left, "&&", right, Precedence.And);

    /// <summary>The wire's <c>||</c>; write <c>a || b</c>.</summary>
    public static Rx operator |(Rx left, Rx right) => Binary(left, "||", right, Precedence.Or);

    /// <summary>Lets <c>a || b</c> build an expression; an <see cref="Rx"/> has no truth value in C#.</summary>
    public static bool operator true(Rx value) => false;

    /// <summary>Lets <c>a &amp;&amp; b</c> build an expression; an <see cref="Rx"/> has no truth value in C#.</summary>
    public static bool operator false(Rx value) => false;

    private static Rx<bool> Compare(object? left, string op, object? right) =>
        new(RxText.Binary(left, op, right, Precedence.Comparison), Precedence.Comparison);

    private static Rx Binary(object? left, string op, object? right, Precedence precedence) =>
        new(RxText.Binary(left, op, right, precedence), precedence);
}
