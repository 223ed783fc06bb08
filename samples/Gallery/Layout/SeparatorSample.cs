using Prefab.Ui;

namespace Gallery;

[Sample]
internal sealed class SeparatorSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Separator",
        View = new Column
        {
            CssClass = "max-w-md",
            Children =
            [
                new Large("Prefab.Net"),
                new Muted("Pages for hosts of MCP Apps."),
                new Separator { Spacing = 4 },
                new Row
                {
                    Align = Align.Center,
                    CssClass = "h-5",
                    Children =
                    [
                        new Text("Guide"),
                        new Separator { Orientation = Orientation.Vertical, Spacing = 4 },
                        new Text("Components"),
                        new Separator { Orientation = Orientation.Vertical, Spacing = 4 },
                        new Text("Protocol"),
                    ],
                },
            ],
        },
    };
    #endregion
}
