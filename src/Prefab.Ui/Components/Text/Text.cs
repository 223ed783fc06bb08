namespace Prefab.Ui;

/// <summary>Text within a line.</summary>
/// <param name="Content">The text; may be left out when there are children.</param>
public sealed partial record Text(RxString? Content = null) : TypographyComponent
{
    /// <summary>Text in several parts: <c>new Text("Due ", new Span(date) { Bold = true })</c>.</summary>
    /// <param name="first">The first part; it becomes a <see cref="Span"/>.</param>
    /// <param name="second">The second part, usually a <see cref="Span"/> or <see cref="Link"/>.</param>
    /// <param name="rest">The other parts.</param>
    public Text(RxString first, UiComponent second, params ReadOnlySpan<UiComponent> rest)
        : this() => Children = [new Span(first), second, .. rest];

    /// <summary>Components within the line, after the text.</summary>
    public ChildList Children { get; init; }
}
