using Prefab.Ui;

namespace Gallery;

[Sample]
internal sealed class GridSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Grid",
        View = new Column
        {
            Gap = 6,
            Children =
            [
                new Grid
                {
                    Columns = new Responsive<int> { Default = 1, Md = 3 },
                    Gap = 4,
                    Children =
                    [
                        new GridItem { ColSpan = 2, Children = [Cell("Two columns wide")] },
                        new GridItem { RowSpan = 2, Children = [Cell("Two rows high")] },
                        Cell("One"),
                        Cell("Two"),
                    ],
                },
                new Grid { Columns = [1, "auto", 2], Gap = (4, 2), Children = [Cell("A share"), Cell("As wide as its text"), Cell("Two shares")] },
                new Grid { MinColumnWidth = "9rem", Gap = 2, Children = [.. "ABCDE".Select(letter => Cell($"Team {letter}"))] },
            ],
        },
    };

    private static Div Cell(string text) => new() { CssClass = "h-full rounded-md border bg-muted p-3", Children = [new Text(text)] };
    #endregion
}
