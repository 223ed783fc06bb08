namespace Prefab.Ui;

/// <summary>Markdown as GitHub writes it; HTML in it is shown as text.</summary>
/// <param name="Content">The Markdown text.</param>
[Chunk("markdown", "highlight")]
public sealed partial record Markdown(RxString Content) : UiComponent;
