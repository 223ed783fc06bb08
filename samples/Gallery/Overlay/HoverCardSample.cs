using Prefab.Ui;

namespace Gallery;

[Sample]
internal sealed class HoverCardSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "HoverCard",
        View = new Text
        {
            Children =
            [
                new Span("Assigned to "),
                new HoverCard
                {
                    Side = PopupSide.Bottom,
                    OpenDelay = 200,
                    CloseDelay = 100,
                    Children =
                    [
                        new Button("Ada Lovelace") { Variant = ButtonVariant.Link },
                        new Column
                        {
                            Gap = 1,
                            Children = [new H4("Ada Lovelace"), new Muted("Analytical engines, London"), new Badge("On duty") { Variant = BadgeVariant.Success }],
                        },
                    ],
                },
            ],
        },
    };
    #endregion
}
