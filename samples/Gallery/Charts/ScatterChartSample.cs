using Prefab.Ui;

namespace Gallery;

[Sample]
internal sealed class ScatterChartSample : ISample
{
    #region sample
    private static DataMap House(string district, double size, double price, int rooms) =>
        new() { ["_series"] = district, ["size"] = size, ["price"] = price, ["rooms"] = rooms };

    public static PrefabApp Create() => new()
    {
        Title = "ScatterChart",
        View = new ScatterChart([new("old") { Label = "Old town" }, new("harbour") { Label = "Harbour" }], "size", "price")
        {
            ZAxis = "rooms",
            Data =
            [
                House("old", 38, 210, 1),
                House("old", 52, 265, 2),
                House("old", 71, 330, 3),
                House("old", 96, 410, 4),
                House("harbour", 45, 290, 1),
                House("harbour", 64, 395, 2),
                House("harbour", 88, 520, 3),
                House("harbour", 120, 690, 5),
            ],
            Height = 320,
        },
    };
    #endregion
}
