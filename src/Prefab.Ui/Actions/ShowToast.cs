namespace Prefab.Ui;

/// <summary>Shows a short message at the edge of the page.</summary>
/// <param name="Message">The text.</param>
public sealed partial record ShowToast(RxString Message) : UiAction
{
    /// <summary>Second line.</summary>
    public RxString? Description { get; init; }

    /// <summary>The look.</summary>
    public ToastVariant? Variant { get; init; }

    /// <summary>Milliseconds until it disappears; 4,000 when absent.</summary>
    public double? Duration { get; init; }
}
