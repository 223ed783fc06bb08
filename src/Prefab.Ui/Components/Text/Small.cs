namespace Prefab.Ui;

/// <summary>Small text.</summary>
/// <param name="Content">The text.</param>
public sealed partial record Small(RxString Content) : TypographyComponent;
