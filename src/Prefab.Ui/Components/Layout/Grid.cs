namespace Prefab.Ui;

/// <summary>Places its children in columns.</summary>
public sealed partial record Grid : FlexContainer
{
    /// <summary>Number of columns (three when nothing is said), per breakpoint, or their widths: <c>[1, "auto", 2]</c>.</summary>
    [Authoring]
    public GridColumns Columns { get; init; }

    /// <summary>As many columns of at least this CSS width as fit.</summary>
    public RxString? MinColumnWidth { get; init; }

    /// <summary>CSS <c>grid-template-columns</c>; wins over <see cref="MinColumnWidth"/>.</summary>
    public RxString? ColumnTemplate
    {
        get => field ?? Columns.Template;
        init;
    }

    private protected override void AppendColumns(ref ClassList classes)
    {
        if (Columns.Classes is { } columns)
            classes.Add(columns);
        else if (ColumnTemplate is null && MinColumnWidth is null && WireShape is null)
            classes.Add("grid-cols-3");
    }
}
