using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Serialization;

namespace Prefab.Ui;

/// <summary>Text that may contain expressions: a literal, a <c>{{ }}</c> template, or an interpolated string with <see cref="Rx"/> holes.</summary>
/// <remarks>
/// A format specifier on an expression hole is a pipe: <c>$"{price:currency}"</c> is <c>{{ price | currency }}</c>; on any other hole it formats as usual, in the
/// invariant culture. The class is its own interpolation handler, because a separate one would lose the specifier on the way through <see cref="string"/>.
/// </remarks>
[InterpolatedStringHandler]
[JsonConverter(typeof(RxStringJsonConverter))]
public sealed class RxString
{
    /// <summary>The text, or the builder that it is put together in; a tree holds many texts, so they share one field.</summary>
    private object _text;

    /// <summary>Starts an interpolated string; called by the compiler.</summary>
    /// <param name="literalLength">Number of literal characters.</param>
    /// <param name="formattedCount">Number of holes.</param>
    public RxString(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength + (formattedCount * 16));

    private RxString(string text) => _text = text;

    /// <summary>The text as it is written to the wire.</summary>
    public string Text => _text as string ?? Finish();

    /// <summary>Whether the page has expressions to evaluate in this text.</summary>
    public bool IsTemplate => RxText.IsTemplate(Text);

    /// <summary>Text taken as written; <c>{{ }}</c> parts are expressions.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator RxString?(string? text) => text is null ? null : new(text);

    /// <summary>Adds literal text; called by the compiler.</summary>
    /// <param name="value">The text.</param>
    public void AppendLiteral(string value) => Builder.Append(value);

    /// <summary>Adds an expression; called by the compiler.</summary>
    /// <param name="value">The expression.</param>
    public void AppendFormatted(Rx value) => Builder.Append(value.Template);

    /// <summary>Adds an expression sent through pipes; called by the compiler.</summary>
    /// <param name="value">The expression.</param>
    /// <param name="format">Pipes such as <c>upper</c>, <c>currency:EUR</c> or <c>lower|truncate:20</c>.</param>
    public void AppendFormatted(Rx value, string format) => Builder.Append(RxText.Braces(RxText.PipeFormat(value, format)));

    /// <summary>Adds an expression; called by the compiler.</summary>
    /// <typeparam name="T">Type of the expression.</typeparam>
    /// <param name="value">The expression.</param>
    public void AppendFormatted<T>(Rx<T> value) => Builder.Append(value.ToString());

    /// <summary>Adds an expression sent through pipes; called by the compiler.</summary>
    /// <typeparam name="T">Type of the expression.</typeparam>
    /// <param name="value">The expression.</param>
    /// <param name="format">Pipes such as <c>upper</c>, <c>currency:EUR</c> or <c>lower|truncate:20</c>.</param>
    public void AppendFormatted<T>(Rx<T> value, string format) => Builder.Append(RxText.Braces(RxText.PipeFormat(value, format)));

    /// <summary>Adds a value, formatted in the invariant culture; called by the compiler.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="format">A .NET format string, or pipes when the value is an expression.</param>
    public void AppendFormatted<T>(T value, string? format = null)
    {
        if (value is IRx rx)
            Builder.Append(format is null ? rx.Template : RxText.Braces(RxText.PipeFormat(rx, format)));
        else if (format is not null && value is IFormattable formattable)
            Builder.Append(formattable.ToString(format, CultureInfo.InvariantCulture));
        else
            Builder.Append(RxText.Display(value));
    }

    /// <summary>The text as it is written to the wire.</summary>
    public override string ToString() => Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RxString other && other.Text == Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    internal static RxString From(IRx rx) => new(rx.Template);

    private StringBuilder Builder => (StringBuilder)_text;

    private string Finish()
    {
        var text = _text.ToString()!;
        _text = text;
        return text;
    }
}
