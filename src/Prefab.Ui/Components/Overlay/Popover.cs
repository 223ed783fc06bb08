namespace Prefab.Ui;

/// <summary>A panel that opens beside its first child; the other children are its content.</summary>
public sealed partial record Popover : UiContainer
{
    /// <summary>Heading.</summary>
    public RxString? Title { get; init; }

    /// <summary>Line under the heading; shown with a <see cref="Title"/> only.</summary>
    public RxString? Description { get; init; }

    /// <summary>Side on which the panel opens; below when absent.</summary>
    public PopupSide? Side { get; init; }
}
