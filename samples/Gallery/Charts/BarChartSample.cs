using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class BarChartSample : ISample
{
    #region sample
    private sealed record Quarter(string Name, decimal Revenue, decimal Costs);

    private static readonly Quarter[] s_quarters = [new("Q1", 120_000, 90_000), new("Q2", 145_500, 97_250), new("Q3", 138_200, 101_000), new("Q4", 180_900, 110_400)];

    public static PrefabApp Create() => new()
    {
        Title = "BarChart",
        State = { ["barQuarters"] = s_quarters },
        View = new Column
        {
            Gap = 6,
            Children =
            [
                new BarChart([new("revenue") { Label = "Revenue" }, new("costs") { Label = "Costs" }])
                {
                    Data = State("barQuarters"),
                    XAxis = "name",
                    ValueFormat = "currency:EUR",
                    BarRadius = 6,
                },
                new BarChart([new("costs") { Label = "Costs", Color = "var(--warning)" }])
                {
                    Data = State("barQuarters"),
                    XAxis = "name",
                    Horizontal = true,
                    ShowLegend = false,
                    ValueFormat = "compact",
                    Height = 200,
                },
            ],
        },
    };
    #endregion
}
