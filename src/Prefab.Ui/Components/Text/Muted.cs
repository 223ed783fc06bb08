namespace Prefab.Ui;

/// <summary>Secondary text.</summary>
/// <param name="Content">The text.</param>
public sealed partial record Muted(RxString Content) : TypographyComponent;
