using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class ButtonSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Button",
        State = { ["buttonCount"] = 0 },
        View = new Column
        {
            Gap = 4,
            Children =
            [
                new Row
                {
                    Gap = 2,
                    CssClass = "flex-wrap",
                    Children = [.. Enum.GetValues<ButtonVariant>().Select(variant => new Button(variant.ToString()) { Variant = variant })],
                },
                new Row
                {
                    Gap = 2,
                    Align = Align.Center,
                    CssClass = "flex-wrap",
                    Children =
                    [
                        new Button("Extra small") { Size = ButtonSize.Xs },
                        new Button("Small") { Size = ButtonSize.Sm },
                        new Button("Large") { Size = ButtonSize.Lg, Icon = "rocket" },
                        new Button("Delete") { Size = ButtonSize.Icon, Icon = "trash-2", Variant = ButtonVariant.Outline },
                    ],
                },
                new Row
                {
                    Gap = 2,
                    Align = Align.Center,
                    Children =
                    [
                        new Button("Add one") { Icon = "plus", OnClick = new SetState("buttonCount", State("buttonCount") + 1) },
                        new Button($"Clear {State("buttonCount")}")
                        {
                            Variant = ButtonVariant.Ghost,
                            Disabled = State("buttonCount") == 0,
                            OnClick = [new SetState("buttonCount", 0), new ShowToast("Cleared")],
                        },
                    ],
                },
            ],
        },
    };
    #endregion
}
