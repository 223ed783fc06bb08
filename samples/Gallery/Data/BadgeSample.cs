using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class BadgeSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Badge",
        State = { ["badgeOpen"] = 4 },
        View = new Column
        {
            Gap = 4,
            Children =
            [
                new Row
                {
                    Gap = 2,
                    CssClass = "flex-wrap",
                    Children = [.. Enum.GetValues<BadgeVariant>().Select(variant => new Badge(variant.ToString()) { Variant = variant })],
                },
                new Row
                {
                    Gap = 2,
                    Children =
                    [
                        new Badge($"{State("badgeOpen")} open") { Variant = (State("badgeOpen") > 3).Then("destructive", "success").As<BadgeVariant>() },
                        new Badge { Variant = BadgeVariant.Outline, Children = [new Icon("check") { Size = IconSize.Sm }, new Span("Verified")] },
                        new Badge { Variant = BadgeVariant.Secondary, Children = [new Dot { Variant = DotVariant.Success }, new Span("Online")] },
                    ],
                },
            ],
        },
    };
    #endregion
}
