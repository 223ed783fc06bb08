namespace Prefab.Ui;

/// <summary>The line under the heading of a <see cref="Card"/>.</summary>
/// <param name="Content">The text; children may follow it or stand instead of it.</param>
[PartOf(typeof(Card), typeof(CardHeader))]
public sealed partial record CardDescription(RxString? Content = null) : UiContainer;
