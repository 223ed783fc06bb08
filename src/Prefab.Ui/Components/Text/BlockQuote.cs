namespace Prefab.Ui;

/// <summary>A quotation.</summary>
/// <param name="Content">The text.</param>
public sealed partial record BlockQuote(RxString Content) : TypographyComponent;
