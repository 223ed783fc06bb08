namespace Prefab.Ui;

/// <summary>The heading of an <see cref="Alert"/>.</summary>
/// <param name="Content">The text.</param>
[PartOf(typeof(Alert))]
public sealed partial record AlertTitle(RxString Content) : UiComponent;
