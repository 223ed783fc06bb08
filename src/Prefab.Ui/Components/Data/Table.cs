namespace Prefab.Ui;

/// <summary>A table made by hand, of <see cref="TableHeader"/>, <see cref="TableBody"/> and <see cref="TableFooter"/>; for rows of data see <see cref="DataTable"/>.</summary>
public sealed partial record Table : UiContainer;
