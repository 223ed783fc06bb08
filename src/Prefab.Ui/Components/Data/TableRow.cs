namespace Prefab.Ui;

/// <summary>A row of a <see cref="Table"/>, made of <see cref="TableHead"/> and <see cref="TableCell"/>.</summary>
[PartOf(typeof(Table), typeof(TableHeader), typeof(TableBody), typeof(TableFooter))]
public sealed partial record TableRow : UiContainer;
