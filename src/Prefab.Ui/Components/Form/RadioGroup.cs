namespace Prefab.Ui;

/// <summary>Choices of which one holds, each a <see cref="Radio"/>; bound to the state by its name, its value is the chosen option.</summary>
/// <param name="Name">State key or path; generated from the place in the tree when absent.</param>
[AutoName("radiogroup")]
[Holds(typeof(Radio))]
public sealed partial record RadioGroup(StatePath? Name = null) : UiContainer
{
    /// <summary>Option chosen at first, unless the state has one.</summary>
    public RxString? Value { get; init; }

    /// <summary>Runs on every choice instead of the write to the state; <see cref="Rx.EVENT"/> is the option.</summary>
    public ActionList? OnChange { get; init; }
}
