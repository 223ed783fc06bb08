namespace Prefab.Ui;

/// <summary>A box to tick, bound to the state by its name; its value is a boolean.</summary>
/// <param name="Name">State key or path; generated from the place in the tree when absent.</param>
[AutoName("checkbox")]
public sealed partial record Checkbox(StatePath? Name = null) : UiComponent
{
    /// <summary>Text beside the box.</summary>
    public RxString? Label { get; init; }

    /// <summary>Ticked at first, unless the state says otherwise. The upstream renderer takes a literal only; bind an expression by name.</summary>
    [WireAlias("checked")]
    public Rx<bool> Value { get; init; } = false;

    /// <summary>Not operable. The upstream renderer takes a literal only.</summary>
    public Rx<bool> Disabled { get; init; } = false;

    /// <summary>The form cannot be submitted while the box is not ticked.</summary>
    public bool Required { get; init; }

    /// <summary>Runs on every toggle instead of the write to the state; <see cref="Rx.EVENT"/> is the new value.</summary>
    public ActionList? OnChange { get; init; }
}
