using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class RadioGroupSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "RadioGroup",
        State = { ["radioPlan"] = "team" },
        View = new Column
        {
            Gap = 4,
            Children =
            [
                new Label("Plan") { ForId = "radio-plan" },
                new RadioGroup("radioPlan")
                {
                    Id = "radio-plan",
                    Children =
                    [
                        new Radio("free", "Free"),
                        new Radio("team", "Team: € 9 a seat"),
                        new Radio("company", "Company (ask us)") { Disabled = true },
                    ],
                },
                new If(State("radioPlan") == "team") { Children = [new Muted("Billed monthly.")] },
                new Label("Reminder") { ForId = "radio-reminder" },
                new RadioGroup("radioReminder")
                {
                    Id = "radio-reminder",
                    OnChange = [new SetState("radioReminder", EVENT), new ShowToast($"Reminder: {EVENT}")],
                    Children = [new Radio("Never"), new Radio("Daily") { Value = true }, new Radio("Weekly")],
                },
            ],
        },
    };
    #endregion
}
