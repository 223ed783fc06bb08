namespace Prefab.Ui;

/// <summary>A section of an <see cref="Accordion"/>.</summary>
/// <param name="Title">The title. The upstream renderer takes literal text only.</param>
public sealed partial record AccordionItem(RxString Title) : UiContainer
{
    /// <summary>What the section is called in <see cref="Accordion.DefaultValues"/>; the title when absent.</summary>
    public string? Value { get; init; }
}
