namespace Prefab.Ui;

/// <summary>A grid of <see cref="DashboardItem"/> children, which say where they stand.</summary>
public sealed partial record Dashboard : UiContainer
{
    /// <summary>Number of columns of equal width.</summary>
    public int Columns { get; init; } = 12;

    /// <summary>Height of a row: a number of pixels, or a CSS length.</summary>
    public RxScalar RowHeight { get; init; } = 120;

    /// <summary>Number of rows of equal height; <see cref="RowHeight"/> is not used then.</summary>
    public int? Rows { get; init; }

    /// <summary>Space between the cells, in steps of a quarter rem.</summary>
    [Authoring]
    public Gap Gap { get; init; }

    internal override void AppendClasses(ref ClassList classes) => classes.Add(Gap.Classes);
}
