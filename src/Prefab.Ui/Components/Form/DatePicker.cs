namespace Prefab.Ui;

/// <summary>A button that opens a calendar, bound to the state by its name; its value is an ISO date-time.</summary>
/// <param name="Name">State key or path; generated from the place in the tree when absent.</param>
[AutoName("datepicker")]
public sealed partial record DatePicker(StatePath? Name = null) : UiComponent
{
    /// <summary>Text while no date is chosen.</summary>
    public RxString Placeholder { get; init; } = "Pick a date";

    /// <summary>Date chosen at first, unless the state has one.</summary>
    public DateValue? Value { get; init; }

    /// <summary>Runs on every choice instead of the write to the state; <see cref="Rx.EVENT"/> is the ISO date-time.</summary>
    public ActionList? OnChange { get; init; }
}
