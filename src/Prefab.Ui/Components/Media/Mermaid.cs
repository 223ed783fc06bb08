namespace Prefab.Ui;

/// <summary>A Mermaid diagram; its source is shown when it cannot be drawn.</summary>
/// <param name="Chart">Source of the diagram.</param>
/// <remarks>The library that draws is too large to come along; a page carries it when it is among its chunks, see <see cref="RendererChunk"/>.</remarks>
[Chunk("mermaid")]
public sealed partial record Mermaid(RxString Chart) : UiComponent;
