namespace Prefab.Ui;

/// <summary>One of <see cref="Pages"/>.</summary>
/// <param name="Title">What the page is called; literal text.</param>
/// <remarks>Razor Pages have a Page, too; where both are imported, <c>using Page = Prefab.Ui.Page;</c> decides.</remarks>
public sealed partial record Page(RxString Title) : UiContainer
{
    /// <summary>The page's value in the state; the title when absent.</summary>
    public string? Value { get; init; }
}
