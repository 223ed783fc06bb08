using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class IconSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Icon",
        State = { ["iconHidden"] = false },
        View = new Column
        {
            Gap = 4,
            Children =
            [
                new Row
                {
                    Gap = 4,
                    Align = Align.Center,
                    Children = [new Icon("bell") { Size = IconSize.Sm }, new Icon("bell"), new Icon("bell") { Size = IconSize.Lg }],
                },
                new Row
                {
                    Gap = 4,
                    Children = [new Icon("circle-check") { CssClass = "text-success" }, new Icon("triangle-alert") { CssClass = "text-warning" }, new Icon("heart") { CssClass = "text-destructive" }],
                },
                new Row
                {
                    Gap = 2,
                    Align = Align.Center,
                    Children = [new Icon(State("iconHidden").Then("eye-off", "eye")), new Switch("iconHidden") { Label = "Hide prices" }],
                },
            ],
        },
    };
    #endregion
}
