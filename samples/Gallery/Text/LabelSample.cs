using Prefab.Ui;

namespace Gallery;

[Sample]
internal sealed class LabelSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Label",
        View = new Column
        {
            Gap = 4,
            CssClass = "max-w-sm",
            Children =
            [
                new Column { Gap = 2, Children = [new Label("Full name") { ForId = "label-name" }, new Input("labelName") { Id = "label-name" }] },
                new Column
                {
                    Gap = 2,
                    Children = [new Label("Nickname") { ForId = "label-nickname", Optional = true }, new Input("labelNickname") { Id = "label-nickname" }],
                },
                new Column
                {
                    Gap = 2,
                    Children =
                    [
                        new Label { ForId = "label-code", Children = [new Icon("tag") { Size = IconSize.Sm }, new Span("Voucher")] },
                        new Input("labelVoucher") { Id = "label-code", Placeholder = "SPRING-24" },
                    ],
                },
            ],
        },
    };
    #endregion
}
