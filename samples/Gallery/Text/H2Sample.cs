using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class H2Sample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "H2",
        State = { ["h2Open"] = 7 },
        View = new Column
        {
            Gap = 4,
            Children =
            [
                new H2("Backlog"),
                new P("What nobody has started yet."),
                new H2($"In progress ({State("h2Open")})") { Italic = true },
                new P("What somebody is working on."),
            ],
        },
    };
    #endregion
}
