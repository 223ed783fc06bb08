using Prefab.Ui;

namespace Gallery;

[Sample]
internal sealed class DotSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Dot",
        View = new Column
        {
            Gap = 3,
            Children =
            [
                .. Enum.GetValues<DotVariant>().Select(variant => new Row
                {
                    Gap = 2,
                    Align = Align.Center,
                    Children = [new Dot { Variant = variant }, new Text(variant.ToString())],
                }),
                new Row
                {
                    Gap = 3,
                    Align = Align.Center,
                    Children =
                    [
                        new Dot { Size = DotSize.Sm, Variant = DotVariant.Info },
                        new Dot { Size = DotSize.Default, Variant = DotVariant.Info, Shape = DotShape.Square },
                        new Dot { Size = DotSize.Lg, Variant = DotVariant.Info, Shape = DotShape.Rounded },
                        new Text("Sizes and shapes"),
                    ],
                },
            ],
        },
    };
    #endregion
}
