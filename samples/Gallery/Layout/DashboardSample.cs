using Prefab.Ui;

namespace Gallery;

[Sample]
internal sealed class DashboardSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Dashboard",
        View = new Dashboard
        {
            Columns = 4,
            RowHeight = 110,
            Gap = 4,
            Children =
            [
                Tile(1, 1, new Metric("Revenue", "€ 84 200") { Delta = "+12 %" }),
                Tile(2, 1, new Metric("Orders", 1_204) { Delta = "-3 %" }),
                new DashboardItem
                {
                    Col = 3,
                    ColSpan = 2,
                    RowSpan = 2,
                    Children = [Surface(new Column { Gap = 2, Children = [new H4("Load"), new Sparkline([3, 7, 4, 8, 6, 9, 12, 10]) { Height = 120, Fill = true }] })],
                },
                new DashboardItem
                {
                    Row = 2,
                    ColSpan = 2,
                    Children = [Surface(new Column { Gap = 3, Children = [new Text("Storage: 72 of 100 GB"), new Progress { Value = 72, Target = 90 }] })],
                },
            ],
        },
    };

    private static DashboardItem Tile(int column, int row, Metric metric) => new() { Col = column, Row = row, Children = [Surface(metric)] };

    private static Card Surface(UiComponent content) => new() { CssClass = "h-full py-4", Children = [new CardContent { Children = [content] }] };
    #endregion
}
