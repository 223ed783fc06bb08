namespace Prefab.Ui;

/// <summary>A small coloured mark.</summary>
public sealed partial record Dot : UiComponent
{
    /// <summary>The colour.</summary>
    public Rx<DotVariant> Variant { get; init; } = DotVariant.Default;

    /// <summary>The diameter.</summary>
    public DotSize Size { get; init; } = DotSize.Default;

    /// <summary>The outline.</summary>
    public DotShape Shape { get; init; } = DotShape.Circle;
}
