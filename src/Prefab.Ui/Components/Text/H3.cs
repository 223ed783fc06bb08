namespace Prefab.Ui;

/// <summary>A heading of the third level.</summary>
/// <param name="Content">The text.</param>
public sealed partial record H3(RxString Content) : TypographyComponent;
