using Prefab.Ui;

namespace Gallery;

[Sample]
internal sealed class CardSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Card",
        State = { ["cardNotify"] = true },
        View = new Card
        {
            CssClass = "max-w-md",
            Children =
            [
                new CardHeader
                {
                    Children = [new CardTitle("Release 2.4"), new CardDescription("Deployed to production on 12 May")],
                },
                new CardContent
                {
                    Children =
                    [
                        new Column
                        {
                            Gap = 3,
                            Children =
                            [
                                new P("Faster search, and saved filters that follow you from device to device."),
                                new Switch("cardNotify") { Label = "Notify me of hot fixes" },
                            ],
                        },
                    ],
                },
                new CardFooter
                {
                    CssClass = "gap-2 justify-end",
                    Children =
                    [
                        new Button("Roll back") { Variant = ButtonVariant.Outline, OnClick = new ShowToast("Rolling back") },
                        new Button("Release notes") { OnClick = new OpenLink("https://example.com/releases/2.4") },
                    ],
                },
            ],
        },
    };
    #endregion
}
