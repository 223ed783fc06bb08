using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class ProgressSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Progress",
        State = { ["progressDone"] = 40 },
        View = new Column
        {
            Gap = 4,
            CssClass = "max-w-md",
            Children =
            [
                new Text($"{State("progressDone")} % uploaded"),
                new Progress { Value = State("progressDone"), Target = 80 },
                new Button("Next part")
                {
                    Size = ButtonSize.Sm,
                    CssClass = "self-start",
                    OnClick = new SetState("progressDone", (State("progressDone") < 100).Then(State("progressDone") + 10, Of("0"))),
                },
                .. Enum.GetValues<ProgressVariant>().Select((variant, i) => new Progress { Value = 30 + (i * 12), Variant = variant, Gradient = i % 2 == 0 }),
                new Row
                {
                    Gap = 4,
                    CssClass = "h-24",
                    Children =
                    [
                        new Progress { Value = 3, Min = 0, Max = 5, Orientation = Orientation.Vertical, Size = ProgressSize.Sm },
                        new Progress { Value = 4, Max = 5, Orientation = Orientation.Vertical },
                        new Progress { Value = 2, Max = 5, Orientation = Orientation.Vertical, Size = ProgressSize.Lg, IndicatorClass = "bg-warning" },
                    ],
                },
            ],
        },
    };
    #endregion
}
