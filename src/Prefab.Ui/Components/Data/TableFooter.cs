namespace Prefab.Ui;

/// <summary>The last rows of a <see cref="Table"/>, such as totals.</summary>
[PartOf(typeof(Table))]
public sealed partial record TableFooter : UiContainer;
