namespace Prefab.Ui;

/// <summary>Joins buttons into one.</summary>
public sealed partial record ButtonGroup : UiContainer
{
    /// <summary>Direction in which the buttons follow each other.</summary>
    public Orientation Orientation { get; init; } = Orientation.Horizontal;
}
