namespace Prefab.Ui;

/// <summary>The rows of data of a <see cref="Table"/>.</summary>
[PartOf(typeof(Table))]
public sealed partial record TableBody : UiContainer;
