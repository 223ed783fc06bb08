namespace Prefab.Ui;

/// <summary>Larger text that stands out.</summary>
/// <param name="Content">The text.</param>
public sealed partial record Large(RxString Content) : TypographyComponent;
