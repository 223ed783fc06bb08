namespace Prefab.Ui;

/// <summary>A bar on a circle of its own for each row.</summary>
/// <param name="DataKey">Member of the rows that has the values.</param>
/// <param name="NameKey">Member of the rows that has the names.</param>
public sealed partial record RadialChart(RxString DataKey, RxString NameKey) : ChartComponent
{
    /// <summary>Radius of the innermost circle in pixels.</summary>
    public int InnerRadius { get; init; } = 30;

    /// <summary>Where the bars start, in degrees.</summary>
    public int StartAngle { get; init; } = 180;

    /// <summary>Where a full bar ends, in degrees.</summary>
    public int EndAngle { get; init; }

    /// <summary>Pipes for the values, for example <c>currency:EUR</c> or <c>percent</c>; <c>auto</c> leaves them as they are.</summary>
    public RxString ValueFormat { get; init; } = "auto";
}
