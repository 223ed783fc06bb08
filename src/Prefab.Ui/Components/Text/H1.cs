namespace Prefab.Ui;

/// <summary>A heading of the first level.</summary>
/// <param name="Content">The text.</param>
public sealed partial record H1(RxString Content) : TypographyComponent;
