using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class PieChartSample : ISample
{
    #region sample
    private sealed record Share(string Browser, int Visits);

    public static PrefabApp Create() => new()
    {
        Title = "PieChart",
        State = { ["pieShares"] = new Share[] { new("Chrome", 6400), new("Safari", 1900), new("Firefox", 1100), new("Other", 600) } },
        View = new Grid
        {
            MinColumnWidth = "18rem",
            Gap = 4,
            Children =
            [
                new PieChart("visits", "browser") { Data = State("pieShares"), ShowLabel = true, ShowLegend = false, Height = 260 },
                new PieChart("visits", "browser") { Data = State("pieShares"), InnerRadius = 60, PaddingAngle = 3, ValueFormat = "number", Height = 260 },
            ],
        },
    };
    #endregion
}
