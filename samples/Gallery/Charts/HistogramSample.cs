using Prefab.Ui;

namespace Gallery;

[Sample]
internal sealed class HistogramSample : ISample
{
    #region sample
    private static readonly double[] s_milliseconds = [12, 14, 15, 15, 18, 21, 22, 22, 23, 24, 26, 29, 31, 33, 34, 38, 41, 47, 58, 73];

    public static PrefabApp Create() => new()
    {
        Title = "Histogram",
        View = new Column
        {
            Gap = 6,
            Children =
            [
                new H4("Response times in milliseconds"),
                new Histogram(s_milliseconds) { Bins = 6, Height = 220, ShowLegend = false },
                new H4("Against the target of 25"),
                new Histogram(s_milliseconds) { BinEdges = [0, 25, 50, 100], Color = "var(--chart-2)", Height = 180, ShowLegend = false, ShowGrid = false, BarRadius = 0 },
            ],
        },
    };
    #endregion
}
