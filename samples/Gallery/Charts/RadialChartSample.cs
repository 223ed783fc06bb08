using Prefab.Ui;

namespace Gallery;

[Sample]
internal sealed class RadialChartSample : ISample
{
    #region sample
    private sealed record Goal(string Name, int Percent);

    public static PrefabApp Create() => new()
    {
        Title = "RadialChart",
        View = new Grid
        {
            MinColumnWidth = "18rem",
            Gap = 4,
            Children =
            [
                new RadialChart("percent", "name")
                {
                    Data = [new Goal("Steps", 82), new Goal("Sleep", 64), new Goal("Water", 45)],
                    InnerRadius = 40,
                    ValueFormat = "number",
                    Height = 260,
                },
                new RadialChart("percent", "name")
                {
                    Data = [new Goal("Done", 70), new Goal("Planned", 100)],
                    StartAngle = 90,
                    EndAngle = -270,
                    ShowLegend = false,
                    Height = 260,
                },
            ],
        },
    };
    #endregion
}
