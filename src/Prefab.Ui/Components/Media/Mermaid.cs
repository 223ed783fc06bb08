namespace Prefab.Ui;

/// <summary>A Mermaid diagram; its source is shown when it cannot be drawn.</summary>
/// <param name="Chart">Source of the diagram.</param>
[Chunk("mermaid")]
public sealed partial record Mermaid(RxString Chart) : UiComponent;
