using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class MetricSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Metric",
        State = { ["metricVisits"] = 48_210 },
        View = new Grid
        {
            MinColumnWidth = "11rem",
            Gap = 4,
            Children =
            [
                new Metric("Revenue", "€ 84 200") { Delta = "+12.4 %", Description = "against last month" },
                new Metric("Visits", State("metricVisits").Compact(1)) { Delta = -310 },
                new Metric("Response time", "182 ms") { Delta = "-24 ms", Trend = Trend.Down, TrendSentiment = TrendSentiment.Positive },
                new Metric("Churn", "2.1 %") { Delta = "+0.3 %", Trend = Trend.Up, TrendSentiment = TrendSentiment.Negative },
                new Metric("Open seats", 12) { Delta = 0, Trend = Trend.Neutral },
            ],
        },
    };
    #endregion
}
