using Prefab.Ui;

namespace Gallery;

[Sample]
internal sealed class AreaChartSample : ISample
{
    #region sample
    private sealed record Traffic(string Day, int Direct, int Search);

    public static PrefabApp Create() => new()
    {
        Title = "AreaChart",
        View = new AreaChart([new("direct") { Label = "Direct" }, new("search") { Label = "Search", Color = "var(--chart-4)" }])
        {
            Data =
            [
                new Traffic("Mon", 420, 310),
                new Traffic("Tue", 510, 340),
                new Traffic("Wed", 480, 420),
                new Traffic("Thu", 640, 460),
                new Traffic("Fri", 590, 380),
                new Traffic("Sat", 300, 210),
            ],
            XAxis = "day",
            Stacked = true,
            Curve = ChartCurve.Smooth,
            ShowDots = true,
            ValueFormat = "number",
            Height = 260,
        },
    };
    #endregion
}
