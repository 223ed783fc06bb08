using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Prefab.Ui;

/// <summary>An expression of no particular type that the page evaluates, such as <c>$result</c> or <c>query</c>.</summary>
/// <remarks>With <c>using static Prefab.Ui.Rx;</c> the special variables and <see cref="State(string)"/> read like words of the language.</remarks>
[DebuggerDisplay("{Template}")]
[JsonConverter(typeof(RxJsonConverter))]
public sealed partial class Rx : IRx, IFormattable
{
    /// <summary>The result of the finished action, inside <c>OnSuccess</c> (wire: <c>$result</c>).</summary>
    public static readonly Rx RESULT = new("$result");

    /// <summary>The error message of the failed action, inside <c>OnError</c> (wire: <c>$error</c>).</summary>
    public static readonly Rx ERROR = new("$error");

    /// <summary>The value of the triggering event, inside a handler (wire: <c>$event</c>).</summary>
    public static readonly Rx EVENT = new("$event");

    /// <summary>The current element, inside <see cref="ForEach"/> (wire: <c>$item</c>).</summary>
    public static readonly Rx ITEM = new("$item");

    /// <summary>The zero-based position, inside <see cref="ForEach"/> (wire: <c>$index</c>).</summary>
    public static readonly Rx INDEX = new("$index");

    /// <summary>How far a tool is, inside <see cref="CallTool.OnProgress"/>: <c>progress</c>, and where the tool tells them <c>total</c>, <c>percent</c> (0 to 100), <c>message</c> (wire: <c>$progress</c>).</summary>
    public static readonly Rx PROGRESS = new("$progress");

    /// <summary>How many calls are under way: <c>count</c>, and one member for each tool by its name (wire: <c>$pending</c>).</summary>
    public static readonly Rx PENDING = new("$pending");

    /// <summary>What the host says of itself: <c>theme</c>, <c>displayMode</c>, <c>availableDisplayModes</c>, <c>containerDimensions</c> (wire: <c>$host</c>).</summary>
    public static readonly Rx HOST = new("$host");

    private readonly string? _expression;
    private readonly string? _template;

    internal Rx(string? expression, Precedence precedence = Precedence.Atom, string? path = null, string? template = null)
    {
        _expression = expression;
        Precedence = precedence;
        Path = path;
        _template = template;
    }

    /// <inheritdoc/>
    public string Expression => _expression ?? RxText.FromTemplate(_template!).Text;

    internal Precedence Precedence { get; }

    internal string? Path { get; }

    internal string Template => _template ?? RxText.Braces(_expression!);

    Precedence IRx.Precedence => Precedence;

    string? IRx.Path => Path ?? (_expression is not null && RxText.IsPath(_expression) ? _expression : null);

    string IRx.Template => Template;

    /// <summary>A member of the value: <c>ITEM["name"]</c> is <c>$item.name</c>.</summary>
    /// <param name="member">An identifier, or several joined by dots.</param>
    /// <exception cref="PrefabException">The member is not an identifier, so that the wire has no way to name it.</exception>
    public Rx this[string member] => new(RxText.Member(this, member), path: RxText.MemberPath(this, member));

    /// <summary>An element of an array: <c>State("rows")[0]</c> is <c>rows.0</c>.</summary>
    /// <param name="index">Zero-based position.</param>
    public Rx this[int index] => new(RxText.Element(this, index), path: RxText.ElementPath(this, index));

    /// <summary>The value of a state key or dot-path.</summary>
    /// <param name="path">A key such as <c>query</c> or a path such as <c>filter.name</c> or <c>rows.0.title</c>.</param>
    /// <exception cref="PrefabException">The path is not made of identifiers joined by dots.</exception>
    public static Rx State(string path) => new(RxText.RequirePath(path));

    /// <summary>An expression in the wire's own grammar, taken as written.</summary>
    /// <param name="expression">For example <c>a.b + 1</c> or <c>items | length</c>, without braces.</param>
    public static Rx Of(string expression) => new(RxText.Require(expression), RxText.PrecedenceOf(expression));

    /// <summary>A typed expression in the wire's own grammar, taken as written.</summary>
    /// <typeparam name="T">The type that the expression yields.</typeparam>
    /// <param name="expression">For example <c>a.b + 1</c> or <c>items | length</c>, without braces.</param>
    public static Rx<T> Of<T>(string expression) => new(RxText.Require(expression), RxText.PrecedenceOf(expression));

    /// <summary>A template string, taken as written: <c>"{{ first }} {{ last }}"</c>.</summary>
    /// <param name="template">Text with any number of <c>{{ }}</c> parts.</param>
    public static Rx FromTemplate(string template)
    {
        var sole = RxText.SoleExpression(template);
        return new(sole, sole is null ? Precedence.Additive : RxText.PrecedenceOf(sole), template: template);
    }

    /// <summary>The same expression, known to yield <typeparamref name="T"/>.</summary>
    /// <typeparam name="T">The type that the expression yields.</typeparam>
    public Rx<T> As<T>() => new(_expression, Precedence, Path, _template);

    /// <summary>The conditional expression <c>this ? then : otherwise</c>.</summary>
    /// <param name="then">Value when this is truthy: a literal or an expression.</param>
    /// <param name="otherwise">Value when it is not.</param>
    public Rx Then(object? then, object? otherwise) => new(RxText.Ternary(this, then, otherwise), Precedence.Ternary);

    /// <summary>The wire string, <c>{{ … }}</c>.</summary>
    public override string ToString() => Template;

    /// <summary>The wire string with pipes, for interpolated strings that become a <see cref="string"/> first.</summary>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) =>
        string.IsNullOrEmpty(format) ? ToString() : RxText.Braces(RxText.PipeFormat(this, format));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rx other && other.Template == Template;

    /// <inheritdoc/>
    public override int GetHashCode() => Template.GetHashCode(StringComparison.Ordinal);
}
