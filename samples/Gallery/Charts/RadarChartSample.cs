using Prefab.Ui;

namespace Gallery;

[Sample]
internal sealed class RadarChartSample : ISample
{
    #region sample
    private sealed record Skill(string Topic, int Ada, int Grace);

    public static PrefabApp Create() => new()
    {
        Title = "RadarChart",
        View = new RadarChart([new("ada") { Label = "Ada" }, new("grace") { Label = "Grace" }])
        {
            Data =
            [
                new Skill("Design", 80, 65),
                new Skill("Code", 95, 90),
                new Skill("Writing", 70, 85),
                new Skill("Operations", 55, 75),
                new Skill("Talks", 60, 95),
            ],
            AxisKey = "topic",
            Filled = true,
            ShowDots = true,
            Height = 320,
        },
    };
    #endregion
}
