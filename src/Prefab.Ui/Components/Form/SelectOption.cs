namespace Prefab.Ui;

/// <summary>One choice of a <see cref="Select"/>.</summary>
/// <param name="Value">The list's value while this is chosen.</param>
/// <param name="Label">The text.</param>
public sealed partial record SelectOption(RxString Value, RxString Label) : UiComponent
{
    /// <summary>Chosen at first, unless the list or the state has a value.</summary>
    public bool Selected { get; init; }

    /// <summary>Not to be chosen. The upstream renderer takes a literal only.</summary>
    public Rx<bool> Disabled { get; init; } = false;
}
