namespace Prefab.Ui;

/// <summary>A bar for each category and series.</summary>
/// <param name="Series">The series.</param>
public sealed partial record BarChart(IReadOnlyList<ChartSeries> Series) : CartesianChart
{
    /// <summary>Stacks the series.</summary>
    public bool Stacked { get; init; }

    /// <summary>Bars run from left to right; the axis of the values is not drawn then.</summary>
    public bool Horizontal { get; init; }

    /// <summary>Radius of the corners in pixels.</summary>
    public int BarRadius { get; init; } = 4;
}
