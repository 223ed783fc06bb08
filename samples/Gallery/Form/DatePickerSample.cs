using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class DatePickerSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "DatePicker",
        State = { ["pickerStart"] = "2026-03-09T12:00:00.000Z" },
        View = new Column
        {
            Gap = 3,
            CssClass = "max-w-xs",
            Children =
            [
                new Label("First day") { ForId = "picker-start" },
                new DatePicker("pickerStart") { Id = "picker-start" },
                new Label("Last day") { ForId = "picker-end" },
                new DatePicker("pickerEnd")
                {
                    Id = "picker-end",
                    Placeholder = "Until further notice",
                    OnChange = [new SetState("pickerEnd", EVENT), new ShowToast($"Until {EVENT:date}")],
                },
                new Muted($"Starts {State("pickerStart"):date:long}"),
            ],
        },
    };
    #endregion
}
