namespace Prefab.Ui;

/// <summary>A run of text within a line, often a part of a <see cref="Text"/>.</summary>
/// <param name="Content">The text.</param>
public sealed partial record Span(RxString Content) : InlineComponent;
