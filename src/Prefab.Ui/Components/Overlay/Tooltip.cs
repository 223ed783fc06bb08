namespace Prefab.Ui;

/// <summary>A short text that appears beside its children while they are hovered or focused.</summary>
/// <param name="Content">The text.</param>
public sealed partial record Tooltip(RxString Content) : UiContainer
{
    /// <summary>Side on which the text appears; above when absent.</summary>
    public PopupSide? Side { get; init; }

    /// <summary>Milliseconds until it appears; 300 when absent.</summary>
    public double? Delay { get; init; }
}
