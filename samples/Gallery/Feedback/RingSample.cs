using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class RingSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Ring",
        State = { ["ringScore"] = 64 },
        View = new Column
        {
            Gap = 4,
            Children =
            [
                new Row
                {
                    Gap = 6,
                    Align = Align.Center,
                    Children =
                    [
                        new Ring { Value = State("ringScore"), Label = $"{State("ringScore")} %", Size = RingSize.Lg, Thickness = 10, Target = 80 },
                        new Ring { Value = 7, Max = 9, Label = "7 of 9", Variant = RingVariant.Success },
                        new Ring { Value = 35, Variant = RingVariant.Warning, Size = RingSize.Sm, Gradient = false },
                        new Ring { Value = 90, Variant = RingVariant.Info, Children = [new Icon("upload")] },
                    ],
                },
                new Label("Score") { ForId = "ring-score" },
                new Slider("ringScore") { Id = "ring-score" },
            ],
        },
    };
    #endregion
}
