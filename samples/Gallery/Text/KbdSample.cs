using Prefab.Ui;

namespace Gallery;

[Sample]
internal sealed class KbdSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Kbd",
        View = new Column
        {
            Gap = 3,
            Children =
            [
                new Row { Gap = 2, Align = Align.Center, Children = [new Text("Search"), new Kbd("Ctrl"), new Kbd("K")] },
                new Row { Gap = 2, Align = Align.Center, Children = [new Text("Next result"), new Kbd("↓")] },
                new Row { Gap = 2, Align = Align.Center, Children = [new Text("Close"), new Kbd("Esc")] },
            ],
        },
    };
    #endregion
}
