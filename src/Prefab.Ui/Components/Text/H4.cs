namespace Prefab.Ui;

/// <summary>A heading of the fourth level.</summary>
/// <param name="Content">The text.</param>
public sealed partial record H4(RxString Content) : TypographyComponent;
