using Prefab.Ui;

namespace Gallery;

[Sample]
internal sealed class ColumnSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Column",
        View = new Row
        {
            Gap = 6,
            CssClass = "flex-wrap",
            Children =
            [
                new Column { Gap = 2, Children = [new H4("Gap 2"), new Badge("Draft"), new Badge("Review"), new Badge("Done")] },
                new Column
                {
                    Gap = new Responsive<int> { Default = 2, Md = 6 },
                    Align = Align.Center,
                    Children = [new H4("Centred, gap 6 when wide"), new Badge("Draft"), new Badge("Review"), new Badge("Done")],
                },
                new Column
                {
                    Align = Align.End,
                    Justify = Justify.Between,
                    CssClass = "h-40 rounded-md border p-3",
                    Children = [new H4("Spread over the height"), new Badge("Top"), new Badge("Bottom")],
                },
            ],
        },
    };
    #endregion
}
