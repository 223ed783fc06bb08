using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class ButtonGroupSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "ButtonGroup",
        State = { ["groupView"] = "list" },
        View = new Row
        {
            Gap = 6,
            Align = Align.Start,
            CssClass = "flex-wrap",
            Children =
            [
                new ButtonGroup { Children = [View("list", "List"), View("board", "Board"), View("calendar", "Calendar")] },
                new ButtonGroup
                {
                    Children =
                    [
                        new Button("Merge") { OnClick = new ShowToast("Merged") { Variant = ToastVariant.Success } },
                        new Button("More ways to merge") { Icon = "chevron-down", Size = ButtonSize.Icon },
                    ],
                },
                new ButtonGroup
                {
                    Orientation = Orientation.Vertical,
                    Children =
                    [
                        new Button("Zoom in") { Icon = "plus", Size = ButtonSize.Icon, Variant = ButtonVariant.Outline },
                        new Button("Zoom out") { Icon = "minus", Size = ButtonSize.Icon, Variant = ButtonVariant.Outline },
                    ],
                },
            ],
        },
    };

    private static Button View(string value, string label) => new(label)
    {
        Variant = (State("groupView") == value).Then("default", "outline").As<ButtonVariant>(),
        OnClick = new SetState("groupView", value),
    };
    #endregion
}
