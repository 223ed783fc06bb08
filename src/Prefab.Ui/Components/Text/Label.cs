namespace Prefab.Ui;

/// <summary>The label of a form control.</summary>
/// <param name="Text">The text; children may follow it or stand instead of it.</param>
public sealed partial record Label(RxString? Text = null) : UiContainer
{
    /// <summary>The <c>Id</c> of the labelled control.</summary>
    public RxString? ForId { get; init; }

    /// <summary>Adds a small "optional" mark.</summary>
    public bool Optional { get; init; }
}
