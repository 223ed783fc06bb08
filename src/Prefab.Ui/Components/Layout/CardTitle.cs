namespace Prefab.Ui;

/// <summary>The heading of a <see cref="Card"/>.</summary>
/// <param name="Content">The text; children may follow it or stand instead of it.</param>
[PartOf(typeof(Card), typeof(CardHeader))]
public sealed partial record CardTitle(RxString? Content = null) : UiContainer;
