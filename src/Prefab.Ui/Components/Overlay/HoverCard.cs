namespace Prefab.Ui;

/// <summary>A panel that opens while its first child is hovered; the other children are its content.</summary>
public sealed partial record HoverCard : UiContainer
{
    /// <summary>Side on which the panel opens; below when absent.</summary>
    public PopupSide? Side { get; init; }

    /// <summary>Milliseconds until it opens; 600 when absent.</summary>
    public double? OpenDelay { get; init; }

    /// <summary>Milliseconds until it closes; 300 when absent.</summary>
    public double? CloseDelay { get; init; }
}
