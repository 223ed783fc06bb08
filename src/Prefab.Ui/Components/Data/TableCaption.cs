namespace Prefab.Ui;

/// <summary>The title of a <see cref="Table"/>.</summary>
/// <param name="Content">The text.</param>
[PartOf(typeof(Table))]
public sealed partial record TableCaption(RxString Content) : UiComponent;
