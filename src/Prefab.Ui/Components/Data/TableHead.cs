namespace Prefab.Ui;

/// <summary>A heading in a <see cref="TableRow"/>.</summary>
/// <param name="Content">The text; children may follow it or stand instead of it.</param>
[PartOf(typeof(TableRow))]
public sealed partial record TableHead(RxString? Content = null) : UiContainer;
