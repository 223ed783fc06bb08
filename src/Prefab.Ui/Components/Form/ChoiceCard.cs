namespace Prefab.Ui;

/// <summary>A card around a control; a click anywhere on it operates the control.</summary>
public sealed partial record ChoiceCard : UiContainer
{
    /// <summary>Looks wrong and shows its <see cref="FieldError"/>.</summary>
    public Rx<bool> Invalid { get; init; } = false;

    /// <summary>Looks inoperable; the control has a property of its own for being so.</summary>
    public Rx<bool> Disabled { get; init; } = false;
}
