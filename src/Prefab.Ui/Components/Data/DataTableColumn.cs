namespace Prefab.Ui;

/// <summary>A column of a <see cref="DataTable"/>.</summary>
/// <param name="Key">Member of the row, or a path into it.</param>
/// <param name="Header">The heading.</param>
public sealed partial record DataTableColumn(RxString Key, RxString Header) : UiPart
{
    /// <summary>A click on the heading sorts.</summary>
    public bool Sortable { get; init; }

    /// <summary>Pipes for the cells, for example <c>currency:EUR</c> or <c>date:long</c>; empty cells stay empty.</summary>
    public RxString? Format { get; init; }

    /// <summary>CSS width.</summary>
    public RxString? Width { get; init; }

    /// <summary>Least CSS width.</summary>
    public RxString? MinWidth { get; init; }

    /// <summary>Greatest CSS width.</summary>
    public RxString? MaxWidth { get; init; }

    /// <summary>Classes of the heading.</summary>
    public RxString? HeaderClass { get; init; }

    /// <summary>Classes of the cells.</summary>
    public RxString? CellClass { get; init; }

    /// <summary>Alignment of the heading and the cells.</summary>
    [Authoring]
    public TextAlign? Align { get; init; }

    internal DataTableColumn Prepare(WireWriter w) => Align is { } align && WireShape is null
        ? this with { HeaderClass = Aligned(HeaderClass, align), CellClass = Aligned(CellClass, align) }
        : this;

    private static RxString Aligned(RxString? classes, TextAlign align) =>
        classes is null ? TextStyle.AlignClass(align) : $"{classes.Text} {TextStyle.AlignClass(align)}";
}
