namespace Prefab.Ui;

/// <summary>A paragraph.</summary>
/// <param name="Content">The text.</param>
public sealed partial record P(RxString Content) : TypographyComponent;
