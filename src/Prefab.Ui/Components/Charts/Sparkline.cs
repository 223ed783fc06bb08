namespace Prefab.Ui;

/// <summary>A small line or row of bars without axes.</summary>
/// <param name="Data">The numbers.</param>
[Chunk("charts")]
public sealed partial record Sparkline(DataPoints? Data = null) : UiComponent
{
    /// <summary>Height in pixels; 24 when absent.</summary>
    public int? Height { get; init; }

    /// <summary>The colour.</summary>
    [OmitDefault]
    public Rx<SparklineVariant> Variant { get; init; } = SparklineVariant.Default;

    /// <summary>Classes of the line or the bars.</summary>
    public RxString? IndicatorClass { get; init; }

    /// <summary>Fills the area under the line.</summary>
    public bool Fill { get; init; }

    /// <summary>Form of the line between two values.</summary>
    public ChartCurve Curve { get; init; } = ChartCurve.Linear;

    /// <summary>Width of the line in pixels.</summary>
    public double StrokeWidth { get; init; } = 1.5;

    /// <summary>A line or bars.</summary>
    [OmitDefault]
    public SparklineMode Mode { get; init; } = SparklineMode.Line;
}
