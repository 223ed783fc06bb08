using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Prefab.Ui;

/// <summary>A value of type <typeparamref name="T"/>: either a literal or an expression that the page evaluates.</summary>
/// <typeparam name="T">The type that the page sees; it decides which operators and properties accept the expression.</typeparam>
/// <remarks>
/// Literals convert implicitly, as does an untyped <see cref="Rx"/>. Operators build expressions: <c>busy || !valid</c>,
/// <c>count &gt; 3</c>. An expression has no value in C#: using one in <c>if</c> or <c>?:</c> throws; use <c>Then</c>.
/// </remarks>
[DebuggerDisplay("{DebuggerDisplay}")]
[JsonConverter(typeof(RxJsonConverterFactory))]
public sealed partial class Rx<T> : IRx<T>, IFormattable, ILiteral
{
    private readonly string? _expression;
    private readonly string? _template;

    internal Rx(string? expression, Precedence precedence = Precedence.Atom, string? path = null, string? template = null)
    {
        _expression = expression;
        Precedence = precedence;
        Path = path;
        _template = template;
    }

    private Rx(T value)
    {
        Literal = value;
        Precedence = Precedence.Atom;
    }

    /// <inheritdoc/>
    public string Expression => _expression ?? (_template is null ? RxText.Literal(Literal) : RxText.FromTemplate(_template)).Text;

    /// <summary>Whether this is a literal, known when the tree is written.</summary>
    public bool IsLiteral => _expression is null && _template is null;

    /// <summary>The literal value; the default of <typeparamref name="T"/> when this is an expression.</summary>
    public T? Literal { get; }

    internal Precedence Precedence { get; }

    internal string? Path { get; }

    internal string Template => _template ?? (IsLiteral && Literal is string text ? text : RxText.Braces(Expression));

    Precedence IRx.Precedence => IsLiteral ? RxText.Literal(Literal).Precedence : Precedence;

    string? IRx.Path => Path ?? (_expression is not null && RxText.IsPath(_expression) ? _expression : null);

    string IRx.Template => Template;

    object? ILiteral.Value => Literal;

    private string DebuggerDisplay => IsLiteral ? $"{Literal}" : Template;

    /// <summary>The conditional expression <c>this ? then : otherwise</c>.</summary>
    /// <typeparam name="TValue">Type of both branches.</typeparam>
    /// <param name="then">Value when this is truthy.</param>
    /// <param name="otherwise">Value when it is not.</param>
    public Rx<TValue> Then<TValue>(Rx<TValue> then, Rx<TValue> otherwise) =>
        new(RxText.Ternary(this, then, otherwise), Precedence.Ternary);

    /// <inheritdoc cref="Then{TValue}(Rx{TValue}, Rx{TValue})"/>
    public Rx<string> Then(string then, string otherwise) => Then<string>(then, otherwise);

    /// <inheritdoc cref="Then{TValue}(Rx{TValue}, Rx{TValue})"/>
    public Rx<double> Then(double then, double otherwise) => Then<double>(then, otherwise);

    /// <inheritdoc cref="Then{TValue}(Rx{TValue}, Rx{TValue})"/>
    public Rx<bool> Then(bool then, bool otherwise) => Then<bool>(then, otherwise);

    /// <inheritdoc cref="Then{TValue}(Rx{TValue}, Rx{TValue})"/>
    public Rx Then(Rx then, Rx otherwise) => new(RxText.Ternary(this, then, otherwise), Precedence.Ternary);

    /// <summary>The same expression, known to yield another type.</summary>
    /// <typeparam name="TOther">The type that the expression yields.</typeparam>
    public Rx<TOther> As<TOther>() => new(_expression ?? (_template is null ? Expression : null), ((IRx)this).Precedence, Path, _template);

    internal Rx As() => new(Expression, ((IRx)this).Precedence, Path);

    /// <summary>The wire string: the literal itself, or <c>{{ … }}</c>.</summary>
    public override string ToString() => IsLiteral ? RxText.Display(Literal) : Template;

    /// <summary>The wire string with pipes, for interpolated strings that become a <see cref="string"/> first.</summary>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) =>
        string.IsNullOrEmpty(format) ? ToString() : RxText.Braces(RxText.PipeFormat(this, format));

    /// <inheritdoc/>
    public override bool Equals(object? obj) =>
        obj is Rx<T> other
        && (IsLiteral ? other.IsLiteral && EqualityComparer<T>.Default.Equals(Literal, other.Literal) : !other.IsLiteral && other.Template == Template);

    /// <inheritdoc/>
    public override int GetHashCode() => IsLiteral ? HashCode.Combine(Literal) : Template.GetHashCode(StringComparison.Ordinal);

    internal static Rx<T> FromTemplate(string text)
    {
        var sole = RxText.SoleExpression(text);
        return new(sole, sole is null ? Precedence.Additive : RxText.PrecedenceOf(sole), template: text);
    }

    /// <summary>The text of a condition, whose braces may be left out.</summary>
    internal static Rx<T> FromCondition(string text) => new(text, RxText.PrecedenceOf(text), template: text);

    internal static Rx<T> FromLiteral(T value) => Literals.For(value);

    /// <summary>Flags and enum members recur in every tree; their literals are shared.</summary>
    private static class Literals
    {
        private static readonly Rx<T>? s_default = typeof(T).IsValueType ? new(default(T)!) : null;
        private static readonly Rx<T>? s_true = typeof(T) == typeof(bool) ? new((T)(object)true) : null;
        private static readonly Rx<T>[] s_enum = typeof(T).IsEnum ? [.. Enum.GetValuesAsUnderlyingType(typeof(T)).Cast<int>().Order().Select(v => new Rx<T>((T)Enum.ToObject(typeof(T), v)))] : [];

        public static Rx<T> For(T value)
        {
            if (typeof(T).IsEnum)
            {
                foreach (var known in s_enum)
                {
                    if (EqualityComparer<T>.Default.Equals(known.Literal, value))
                        return known;
                }
            }
            if (s_default is not null && EqualityComparer<T>.Default.Equals(s_default.Literal, value))
                return s_default;
            return typeof(T) == typeof(bool) ? s_true! : new(value);
        }
    }
}
