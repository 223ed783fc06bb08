using Prefab.Ui;

namespace Gallery;

[Sample]
internal sealed class LineChartSample : ISample
{
    #region sample
    private sealed record Reading(string Month, double Lisbon, double Oslo);

    public static PrefabApp Create() => new()
    {
        Title = "LineChart",
        View = new LineChart([new("lisbon") { Label = "Lisbon" }, new("oslo") { Label = "Oslo" }])
        {
            Data =
            [
                new Reading("Jan", 11.6, -3.1),
                new Reading("Mar", 14.9, 0.8),
                new Reading("May", 18.1, 11.9),
                new Reading("Jul", 23.5, 17.7),
                new Reading("Sep", 22.1, 11.4),
                new Reading("Nov", 14.5, 1.1),
            ],
            XAxis = "month",
            Curve = ChartCurve.Smooth,
            ShowDots = true,
            ValueFormat = "number:1",
            Height = 280,
        },
    };
    #endregion
}
