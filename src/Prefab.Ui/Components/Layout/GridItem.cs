namespace Prefab.Ui;

/// <summary>A child of a <see cref="Grid"/> that covers several cells.</summary>
[PartOf(typeof(Grid))]
public sealed partial record GridItem : UiContainer
{
    /// <summary>Columns covered.</summary>
    public int ColSpan { get; init; } = 1;

    /// <summary>Rows covered.</summary>
    public int RowSpan { get; init; } = 1;
}
