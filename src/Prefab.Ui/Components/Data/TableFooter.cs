namespace Prefab.Ui;

/// <summary>The last rows of a <see cref="Table"/>, such as totals.</summary>
public sealed partial record TableFooter : UiContainer;
