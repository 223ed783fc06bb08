namespace Prefab.Ui;

/// <summary>The title of a <see cref="Table"/>.</summary>
/// <param name="Content">The text.</param>
public sealed partial record TableCaption(RxString Content) : UiComponent;
