namespace Prefab.Ui;

/// <summary>One line, area or set of bars of a chart.</summary>
/// <param name="DataKey">Member of the rows that has the values.</param>
public sealed partial record ChartSeries(RxString DataKey) : UiPart
{
    /// <summary>Name in the legend; the member's name when absent.</summary>
    public RxString? Label { get; init; }

    /// <summary>CSS colour; the theme's chart colours in turn when absent.</summary>
    public RxString? Color { get; init; }
}
