namespace Prefab.Ui;

/// <summary>A key figure with its name and, where there is one, its change.</summary>
/// <param name="Label">Name of the figure.</param>
/// <param name="Value">The figure.</param>
public sealed partial record Metric(RxString Label, RxScalar Value) : UiComponent
{
    /// <summary>One more line.</summary>
    public RxString? Description { get; init; }

    /// <summary>The change, shown beside an arrow.</summary>
    public RxScalar? Delta { get; init; }

    /// <summary>Direction of the arrow; from the sign of <see cref="Delta"/> when absent.</summary>
    public Trend? Trend { get; init; }

    /// <summary>Whether the change is good; up is good when absent.</summary>
    public TrendSentiment? TrendSentiment { get; init; }
}
