namespace Prefab.Ui;

/// <summary>A slice for each row.</summary>
/// <param name="DataKey">Member of the rows that has the values.</param>
/// <param name="NameKey">Member of the rows that has the names.</param>
public sealed partial record PieChart(RxString DataKey, RxString NameKey) : ChartComponent
{
    /// <summary>Radius of the hole in the middle, in percent of the outer radius; 0 for none.</summary>
    public int InnerRadius { get; init; }

    /// <summary>Names at the slices.</summary>
    public bool ShowLabel { get; init; }

    /// <summary>Degrees between two slices.</summary>
    public int PaddingAngle { get; init; }

    /// <summary>Pipes for the values, for example <c>currency:EUR</c> or <c>percent</c>; <c>auto</c> leaves them as they are.</summary>
    public RxString ValueFormat { get; init; } = "auto";
}
