namespace Prefab.Ui;

/// <summary>A polygon over spokes for each series.</summary>
/// <param name="Series">The series.</param>
public sealed partial record RadarChart(IReadOnlyList<ChartSeries> Series) : ChartComponent
{
    /// <summary>Member of the rows that has the names of the spokes.</summary>
    public RxString? AxisKey { get; init; }

    /// <summary>Fills the polygons.</summary>
    public bool Filled { get; init; } = true;

    /// <summary>Marks each value.</summary>
    public bool ShowDots { get; init; }

    /// <summary>Draws lines behind the values.</summary>
    public bool ShowGrid { get; init; } = true;
}
