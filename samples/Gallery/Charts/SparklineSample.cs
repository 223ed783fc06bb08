using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class SparklineSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Sparkline",
        State = { ["sparkLoad"] = new[] { 12, 18, 9, 24, 31, 28, 36 } },
        View = new Column
        {
            Gap = 4,
            CssClass = "max-w-sm",
            Children =
            [
                new Sparkline(State("sparkLoad")) { Height = 40, Fill = true, Curve = ChartCurve.Smooth },
                new Sparkline([5, 9, 4, 8, 3]) { Height = 32, Variant = SparklineVariant.Destructive, StrokeWidth = 2 },
                new Sparkline([2, 4, 4, 7, 9]) { Height = 32, Curve = ChartCurve.Step, Variant = SparklineVariant.Info },
                new Sparkline([3, 6, 2, 8, 5, 9]) { Height = 32, Mode = SparklineMode.Bar, Variant = SparklineVariant.Success },
                new Button("Measure") { Size = ButtonSize.Sm, CssClass = "self-start", OnClick = new AppendState("sparkLoad", State("sparkLoad").Last() + 3) },
            ],
        },
    };
    #endregion
}
