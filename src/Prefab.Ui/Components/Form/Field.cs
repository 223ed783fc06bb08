namespace Prefab.Ui;

/// <summary>A label, a control and its texts as one group.</summary>
public sealed partial record Field : UiContainer
{
    /// <summary>Looks wrong and shows its <see cref="FieldError"/>.</summary>
    public Rx<bool> Invalid { get; init; } = false;

    /// <summary>Looks inoperable; the control has a property of its own for being so.</summary>
    public Rx<bool> Disabled { get; init; } = false;
}
