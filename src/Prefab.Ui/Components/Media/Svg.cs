namespace Prefab.Ui;

/// <summary>A drawing from SVG markup, without scripts and handlers.</summary>
/// <param name="Content">The markup.</param>
public sealed partial record Svg(RxString Content) : UiComponent
{
    /// <summary>CSS width.</summary>
    public RxString? Width { get; init; }

    /// <summary>CSS height.</summary>
    public RxString? Height { get; init; }
}
