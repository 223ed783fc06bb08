namespace Prefab.Ui;

/// <summary>A point for each row, or a bubble.</summary>
/// <param name="Series">The groups; with more than one, a row belongs to the group whose <see cref="ChartSeries.DataKey"/> is the row's <c>_series</c>.</param>
/// <param name="XAxis">Member of the rows that has the horizontal position.</param>
/// <param name="YAxis">Member of the rows that has the vertical position.</param>
public sealed partial record ScatterChart(IReadOnlyList<ChartSeries> Series, RxString XAxis, RxString YAxis) : ChartComponent
{
    /// <summary>Member of the rows that has the size of the bubble.</summary>
    public RxString? ZAxis { get; init; }

    /// <summary>Draws lines behind the points.</summary>
    public bool ShowGrid { get; init; } = true;
}
