namespace Prefab.Ui;

/// <summary>An image.</summary>
/// <param name="Src">The URL.</param>
public sealed partial record Image(RxString Src) : UiComponent
{
    /// <summary>Text for those who cannot see the image; empty for a decoration.</summary>
    public RxString Alt { get; init; } = "";

    /// <summary>CSS width.</summary>
    public RxString? Width { get; init; }

    /// <summary>CSS height.</summary>
    public RxString? Height { get; init; }
}
