using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class LoaderSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Loader",
        State = { ["loaderBusy"] = true },
        View = new Column
        {
            Gap = 4,
            Children =
            [
                new Row { Gap = 6, Align = Align.Center, Children = [.. Enum.GetValues<LoaderVariant>().Select(variant => new Loader { Variant = variant })] },
                new Row { Gap = 6, Align = Align.Center, Children = [.. Enum.GetValues<LoaderSize>().Select(size => new Loader { Size = size })] },
                new Row
                {
                    Gap = 3,
                    Align = Align.Center,
                    Children =
                    [
                        new Switch("loaderBusy") { Label = "Searching" },
                        new If(State("loaderBusy").As<bool>()) { Children = [new Loader { Variant = LoaderVariant.Dots, CssClass = "text-info" }] },
                    ],
                },
            ],
        },
    };
    #endregion
}
