using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class TableSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Table",
        State = { ["tableTrains"] = new[] { new Train("08:04", "Porto", "4"), new Train("08:31", "Faro", "1"), new Train("09:00", "Évora", "7") } },
        View = new Table
        {
            Children =
            [
                new TableCaption("Departures this morning"),
                new TableHeader
                {
                    Children = [new TableRow { Children = [new TableHead("Time"), new TableHead("To"), new TableHead("Platform") { CssClass = "text-right" }] }],
                },
                new TableBody
                {
                    Children =
                    [
                        new ForEach("tableTrains")
                        {
                            Children =
                            [
                                new TableRow
                                {
                                    Children =
                                    [
                                        new TableCell(ITEM["time"]),
                                        new TableCell { Children = [new Text(ITEM["to"]) { Bold = true }] },
                                        new TableCell(ITEM["platform"]) { CssClass = "text-right" },
                                    ],
                                },
                            ],
                        },
                    ],
                },
                new TableFooter { Children = [new TableRow { Children = [new TableCell("Total"), new TableCell(), new TableCell("3 trains") { CssClass = "text-right" }] }] },
            ],
        },
    };

    private sealed record Train(string Time, string To, string Platform);
    #endregion
}
