namespace Prefab.Ui;

/// <summary>The body text of an <see cref="Alert"/>.</summary>
/// <param name="Content">The text.</param>
[PartOf(typeof(Alert))]
public sealed partial record AlertDescription(RxString Content) : UiComponent;
