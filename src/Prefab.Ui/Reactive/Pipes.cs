namespace Prefab.Ui;

/// <summary>The wire's pipes as methods of every expression; each has the same name as an interpolation format, in lower case.</summary>
public static class Pipes
{
    /// <summary>Absolute value; what is not a number passes unchanged.</summary>
    public static Rx<double> Abs(this IRx value) => Apply<double>(value, "abs");

    /// <summary>Compact number in English notation: 12345.678 with two digits is <c>12.35K</c>.</summary>
    /// <param name="value">A number.</param>
    /// <param name="digits">Most digits after the point.</param>
    public static Rx<string> Compact(this IRx value, int? digits = null) => Apply<string>(value, "compact", digits);

    /// <summary>Amount of money in English notation.</summary>
    /// <param name="value">A number.</param>
    /// <param name="code">ISO 4217 code; US dollars when absent.</param>
    public static Rx<string> Currency(this IRx value, string? code = null) => Apply<string>(value, "currency", code);

    /// <summary>Date in English notation.</summary>
    /// <param name="value">An ISO date or date-time.</param>
    /// <param name="style"><c>short</c>, <c>medium</c> (what the page assumes) or <c>long</c>.</param>
    public static Rx<string> Date(this IRx value, string? style = null) => Apply<string>(value, "date", style);

    /// <summary>Date and time in English notation: <c>Feb 3, 2026, 2:30 PM</c>.</summary>
    public static Rx<string> DateTime(this IRx value) => Apply<string>(value, "datetime");

    /// <summary>The value, or a replacement when it is null or missing.</summary>
    /// <param name="value">Any value.</param>
    /// <param name="replacement">Text, a number or a boolean.</param>
    public static Rx Default(this IRx value, object replacement) => new(RxText.Pipe(value, "default", replacement), Precedence.Pipe);

    /// <summary>First element of a list.</summary>
    public static Rx First(this IRx value) => new(RxText.Pipe(value, "first", null), Precedence.Pipe);

    /// <summary>Elements of a list joined into text.</summary>
    /// <param name="value">A list.</param>
    /// <param name="separator">Text between two elements; a comma and a space when absent.</param>
    public static Rx<string> Join(this IRx value, string? separator = null) => Apply<string>(value, "join", separator);

    /// <summary>Last element of a list.</summary>
    public static Rx Last(this IRx value) => new(RxText.Pipe(value, "last", null), Precedence.Pipe);

    /// <summary>Length of a list or text; 0 for anything else.</summary>
    public static Rx<int> Length(this IRx value) => Apply<int>(value, "length");

    /// <summary>Text in lower case.</summary>
    public static Rx<string> Lower(this IRx value) => Apply<string>(value, "lower");

    /// <summary>Number with English grouping.</summary>
    /// <param name="value">A number.</param>
    /// <param name="decimals">Fixed digits after the point; up to three when absent.</param>
    public static Rx<string> Number(this IRx value, int? decimals = null) => Apply<string>(value, "number", decimals);

    /// <summary>Share as a percentage: 0.5 is <c>50%</c>.</summary>
    /// <param name="value">A number.</param>
    /// <param name="decimals">Digits after the point; none when absent.</param>
    public static Rx<string> Percent(this IRx value, int? decimals = null) => Apply<string>(value, "percent", decimals);

    /// <summary>A word in singular or plural, without the number.</summary>
    /// <param name="value">A count.</param>
    /// <param name="singular">The word for one; <c>item</c> when absent.</param>
    public static Rx<string> Pluralize(this IRx value, string? singular = null) => Apply<string>(value, "pluralize", singular);

    /// <summary>The elements of a list whose attribute is falsy.</summary>
    /// <param name="value">A list of objects.</param>
    /// <param name="attribute">Name of the attribute.</param>
    public static Rx RejectAttr(this IRx value, string attribute) => new(RxText.Pipe(value, "rejectattr", attribute), Precedence.Pipe);

    /// <summary>Number rounded half up.</summary>
    /// <param name="value">A number.</param>
    /// <param name="decimals">Digits after the point, not negative; none when absent.</param>
    public static Rx<double> Round(this IRx value, int? decimals = null) => Apply<double>(value, "round", decimals);

    /// <summary>The elements of a list whose attribute is truthy.</summary>
    /// <param name="value">A list of objects.</param>
    /// <param name="attribute">Name of the attribute.</param>
    public static Rx SelectAttr(this IRx value, string attribute) => new(RxText.Pipe(value, "selectattr", attribute), Precedence.Pipe);

    /// <summary>Time of day in English notation: <c>2:30 PM</c>.</summary>
    public static Rx<string> Time(this IRx value) => Apply<string>(value, "time");

    /// <summary>Text cut to a length, followed by three dots when it was longer.</summary>
    /// <param name="value">A text.</param>
    /// <param name="length">Most characters kept.</param>
    public static Rx<string> Truncate(this IRx value, int length) => Apply<string>(value, "truncate", length);

    /// <summary>Text in upper case.</summary>
    public static Rx<string> Upper(this IRx value) => Apply<string>(value, "upper");

    /// <summary>A pipe that the page registers under <c>window.__prefab_handlers.pipes</c>.</summary>
    /// <param name="value">Any value.</param>
    /// <param name="name">Name of the pipe.</param>
    /// <param name="argument">Text, a number that is not negative, a boolean, or null for no argument.</param>
    /// <exception cref="PrefabException">The name is not an identifier, or the argument cannot be written.</exception>
    public static Rx Pipe(this IRx value, string name, object? argument = null) => RxText.IsIdentifier(name)
        ? new(RxText.Pipe(value, name, argument), Precedence.Pipe)
        : throw new PrefabException($"\"{name}\" is not a pipe name: use letters, digits, _ and $.");

    private static Rx<T> Apply<T>(IRx value, string pipe, object? argument = null) => new(RxText.Pipe(value, pipe, argument), Precedence.Pipe);
}
