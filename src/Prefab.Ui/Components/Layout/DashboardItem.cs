namespace Prefab.Ui;

/// <summary>A part of a <see cref="Dashboard"/> at a place of its own.</summary>
[PartOf(typeof(Dashboard))]
public sealed partial record DashboardItem : UiContainer
{
    /// <summary>First column, from 1.</summary>
    public int Col { get; init; } = 1;

    /// <summary>First row, from 1.</summary>
    public int Row { get; init; } = 1;

    /// <summary>Columns covered.</summary>
    public int ColSpan { get; init; } = 1;

    /// <summary>Rows covered.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>Which of two parts that overlap lies on top: the one with the greater number.</summary>
    public int? ZIndex { get; init; }
}
