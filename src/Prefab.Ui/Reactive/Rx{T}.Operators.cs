namespace Prefab.Ui;

public sealed partial class Rx<T>
{
    /// <summary>A literal.</summary>
    public static implicit operator Rx<T>(T value) => FromLiteral(value);

    /// <summary>An untyped expression, taken to yield <typeparamref name="T"/>.</summary>
    public static implicit operator Rx<T>(Rx expression) => expression.As<T>();

    /// <summary>Stands where a typed call expects a value; for text it is the template, for any other type it throws.</summary>
    /// <exception cref="PrefabException">The expression has no value in C#.</exception>
    public static implicit operator T(Rx<T> expression)
    {
        if (expression.IsLiteral)
            return expression.Literal!;
        if (typeof(T) == typeof(string))
            return (T)(object)expression.Template;
        throw new PrefabException(
            $"the expression {expression.Template} is evaluated by the page and has no value in C#. "
            + "Use .Then(a, b) instead of ?: and if, and keep both operands of one type.");
    }

    /// <summary>The expression as text.</summary>
    public static implicit operator RxString(Rx<T> expression) => RxString.From(expression);

    /// <summary>The expression as text or number.</summary>
    public static implicit operator RxScalar(Rx<T> expression) => RxScalar.From(expression);

    /// <summary>The state path behind the expression, for binding and writing.</summary>
    /// <exception cref="PrefabException">The expression is not a plain path.</exception>
    public static implicit operator StatePath(Rx<T> expression) => StatePath.From(expression);

    /// <summary>The wire's <c>==</c>.</summary>
    public static Rx<bool> operator ==(Rx<T>? left, Rx<T>? right) => Compare(left, "==", right);

    /// <summary>The wire's <c>!=</c>.</summary>
    public static Rx<bool> operator !=(Rx<T>? left, Rx<T>? right) => Compare(left, "!=", right);

    /// <summary>The wire's <c>&lt;</c>.</summary>
    public static Rx<bool> operator <(Rx<T> left, Rx<T> right) => Compare(left, "<", right);

    /// <summary>The wire's <c>&gt;</c>.</summary>
    public static Rx<bool> operator >(Rx<T> left, Rx<T> right) => Compare(left, ">", right);

    /// <summary>The wire's <c>&lt;=</c>.</summary>
    public static Rx<bool> operator <=(Rx<T> left, Rx<T> right) => Compare(left, "<=", right);

    /// <summary>The wire's <c>&gt;=</c>.</summary>
    public static Rx<bool> operator >=(Rx<T> left, Rx<T> right) => Compare(left, ">=", right);

    /// <summary>Sum, or concatenation of text.</summary>
    public static Rx<T> operator +(Rx<T> left, Rx<T> right) => Binary(left, "+", right, Precedence.Additive);

    /// <summary>Concatenation.</summary>
    public static Rx<string> operator +(string left, Rx<T> right) => new(RxText.Binary(left, "+", right, Precedence.Additive), Precedence.Additive);

    /// <summary>Concatenation.</summary>
    public static Rx<string> operator +(Rx<T> left, string right) => new(RxText.Binary(left, "+", right, Precedence.Additive), Precedence.Additive);

    /// <summary>Difference.</summary>
    public static Rx<T> operator -(Rx<T> left, Rx<T> right) => Binary(left, "-", right, Precedence.Additive);

    /// <summary>Product.</summary>
    public static Rx<T> operator *(Rx<T> left, Rx<T> right) => Binary(left, "*", right, Precedence.Multiplicative);

    /// <summary>Quotient; the page does not round it, whatever <typeparamref name="T"/> is.</summary>
    public static Rx<T> operator /(Rx<T> left, Rx<T> right) => Binary(left, "/", right, Precedence.Multiplicative);

    /// <summary>Remainder.</summary>
    public static Rx<T> operator %(Rx<T> left, Rx<T> right) => Binary(left, "%", right, Precedence.Multiplicative);

    /// <summary>Negation of a number.</summary>
    public static Rx<T> operator -(Rx<T> value) => new(RxText.Prefix("-", value, Precedence.Unary), Precedence.Unary);

    /// <summary>Logical negation.</summary>
    public static Rx<bool> operator !(Rx<T> value) => new(RxText.Prefix("!", value, Precedence.Not), Precedence.Not);

    /// <summary>The wire's <c>&amp;&amp;</c>; write <c>a &amp;&amp; b</c>.</summary>
    public static Rx<T> operator &(Rx<T> left, Rx<T> right) => Binary(left, "&&", right, Precedence.And);

    /// <summary>The wire's <c>||</c>; write <c>a || b</c>.</summary>
    public static Rx<T> operator |(Rx<T> left, Rx<T> right) => Binary(left, "||", right, Precedence.Or);

    /// <summary>Lets <c>a || b</c> build an expression; an expression has no truth value in C#.</summary>
    public static bool operator true(Rx<T> value) => false;

    /// <summary>Lets <c>a &amp;&amp; b</c> build an expression; an expression has no truth value in C#.</summary>
    public static bool operator false(Rx<T> value) => false;

    private static Rx<bool> Compare(object? left, string op, object? right) =>
        new(RxText.Binary(left, op, right, Precedence.Comparison), Precedence.Comparison);

    private static Rx<T> Binary(object? left, string op, object? right, Precedence precedence) =>
        new(RxText.Binary(left, op, right, precedence), precedence);
}
