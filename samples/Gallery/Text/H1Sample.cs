using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class H1Sample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "H1",
        State = { ["h1City"] = "Lisbon" },
        View = new Column
        {
            Gap = 4,
            Children =
            [
                new H1($"Three days in {State("h1City")}"),
                new H1("Quietly centred") { Align = TextAlign.Center, CssClass = "text-muted-foreground" },
            ],
        },
    };
    #endregion
}
