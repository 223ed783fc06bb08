namespace Prefab.Ui;

/// <summary>The heading of a <see cref="Card"/>.</summary>
/// <param name="Content">The text; children may follow it or stand instead of it.</param>
public sealed partial record CardTitle(RxString? Content = null) : UiContainer;
