namespace Prefab.Ui;

/// <summary>A chart with a value for each category.</summary>
public abstract record CartesianChart : ChartComponent
{
    private protected CartesianChart()
    {
    }

    /// <summary>Member of the rows that has the categories.</summary>
    public RxString? XAxis { get; init; }

    /// <summary>Draws lines behind the values.</summary>
    public bool ShowGrid { get; init; } = true;

    /// <summary>Draws the axis of the values.</summary>
    public bool ShowYAxis { get; init; } = true;

    /// <summary>Pipes for the values, for example <c>currency:EUR</c> or <c>compact</c>; <c>auto</c> leaves them as they are.</summary>
    [WireAlias("yAxisFormat")]
    public RxString ValueFormat { get; init; } = "auto";
}
