namespace Prefab.Ui;

/// <summary>A switch, bound to the state by its name; its value is a boolean.</summary>
/// <param name="Name">State key or path; generated from the place in the tree when absent.</param>
/// <remarks>System.Diagnostics has a Switch, too; where both are imported, <c>using Switch = Prefab.Ui.Switch;</c> decides.</remarks>
[AutoName("switch")]
public sealed partial record Switch(StatePath? Name = null) : UiComponent
{
    /// <summary>Text beside the switch.</summary>
    public RxString? Label { get; init; }

    /// <summary>On at first, unless the state says otherwise. The upstream renderer takes a literal only; bind an expression by name.</summary>
    [WireAlias("checked")]
    public Rx<bool> Value { get; init; } = false;

    /// <summary>The size.</summary>
    public SwitchSize Size { get; init; } = SwitchSize.Default;

    /// <summary>Not operable. The upstream renderer takes a literal only.</summary>
    public Rx<bool> Disabled { get; init; } = false;

    /// <summary>The form cannot be submitted while the switch is off.</summary>
    public bool Required { get; init; }

    /// <summary>Runs on every toggle instead of the write to the state; <see cref="Rx.EVENT"/> is the new value.</summary>
    public ActionList? OnChange { get; init; }
}
