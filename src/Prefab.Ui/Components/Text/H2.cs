namespace Prefab.Ui;

/// <summary>A heading of the second level.</summary>
/// <param name="Content">The text.</param>
public sealed partial record H2(RxString Content) : TypographyComponent;
