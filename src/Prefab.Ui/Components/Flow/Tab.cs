namespace Prefab.Ui;

/// <summary>A panel of <see cref="Tabs"/>.</summary>
/// <param name="Title">The title. The upstream renderer takes literal text only.</param>
public sealed partial record Tab(RxString Title) : UiContainer
{
    /// <summary>The panel's value in the state; the title when absent.</summary>
    public string? Value { get; init; }

    /// <summary>Not to be chosen.</summary>
    public bool Disabled { get; init; }
}
