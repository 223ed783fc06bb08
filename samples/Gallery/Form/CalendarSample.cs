using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class CalendarSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Calendar",
        View = new Row
        {
            Gap = 6,
            CssClass = "flex-wrap",
            Children =
            [
                new Column
                {
                    Gap = 2,
                    Children = [new H4("One day"), new Calendar("calendarDay") { Value = new DateOnly(2026, 3, 12) }, new Muted($"{State("calendarDay"):date:long}")],
                },
                new Column
                {
                    Gap = 2,
                    Children = [new H4("Several"), new Calendar { Mode = CalendarMode.Multiple, Value = [new(2026, 3, 3), new(2026, 3, 17)] }],
                },
                new Column
                {
                    Gap = 2,
                    Children =
                    [
                        new H4("From and to"),
                        new Calendar("calendarTrip")
                        {
                            Mode = CalendarMode.Range,
                            Value = (new DateOnly(2026, 3, 9), new DateOnly(2026, 3, 20)),
                            OnChange = [new SetState("calendarTrip", EVENT), new ShowToast("Dates changed")],
                        },
                    ],
                },
            ],
        },
    };
    #endregion
}
