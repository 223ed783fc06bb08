namespace Prefab.Ui;

/// <summary>A line over the categories for each series.</summary>
/// <param name="Series">The series.</param>
public sealed partial record LineChart(IReadOnlyList<ChartSeries> Series) : CartesianChart
{
    /// <summary>Form of the line between two values.</summary>
    public ChartCurve Curve { get; init; } = ChartCurve.Linear;

    /// <summary>Marks each value.</summary>
    public bool ShowDots { get; init; }
}
