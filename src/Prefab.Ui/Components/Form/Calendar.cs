namespace Prefab.Ui;

/// <summary>A month to choose dates from, bound to the state by its name; its value is a text: an ISO date-time, or JSON of a list of them or of <c>{from, to}</c>.</summary>
/// <param name="Name">State key or path; generated from the place in the tree when absent.</param>
[AutoName("calendar")]
public sealed partial record Calendar(StatePath? Name = null) : UiComponent
{
    /// <summary>One date, several, or a range.</summary>
    public CalendarMode Mode { get; init; } = CalendarMode.Single;

    /// <summary>Selected at first, unless the state has a value.</summary>
    public DateSelection? Value { get; init; }

    /// <summary>Runs on every selection instead of the write to the state; <see cref="Rx.EVENT"/> is the value.</summary>
    public ActionList? OnChange { get; init; }
}
