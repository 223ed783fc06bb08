namespace Prefab.Ui;

/// <summary>An introductory paragraph, larger and paler than the others.</summary>
/// <param name="Content">The text.</param>
public sealed partial record Lead(RxString Content) : TypographyComponent;
