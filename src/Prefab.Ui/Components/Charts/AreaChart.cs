namespace Prefab.Ui;

/// <summary>A filled line over the categories for each series.</summary>
/// <param name="Series">The series.</param>
public sealed partial record AreaChart(IReadOnlyList<ChartSeries> Series) : CartesianChart
{
    /// <summary>Stacks the series.</summary>
    public bool Stacked { get; init; }

    /// <summary>Form of the line between two values.</summary>
    public ChartCurve Curve { get; init; } = ChartCurve.Linear;

    /// <summary>Marks each value.</summary>
    public bool ShowDots { get; init; }
}
