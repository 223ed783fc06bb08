using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class PopoverSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Popover",
        State = { ["popoverWidth"] = 640 },
        View = new Row
        {
            Gap = 3,
            Children =
            [
                new Popover
                {
                    Title = "Size",
                    Description = "In pixels.",
                    Side = PopupSide.Bottom,
                    Children =
                    [
                        new Button($"{State("popoverWidth")} px wide") { Variant = ButtonVariant.Outline, Icon = "settings" },
                        new Label("Width") { ForId = "popover-width" },
                        new Slider("popoverWidth") { Id = "popover-width", Min = 320, Max = 1280, Step = 20 },
                        new Button("Done") { Size = ButtonSize.Sm, OnClick = new CloseOverlay() },
                    ],
                },
                new Popover { Side = PopupSide.Right, Children = [new Button("Why?") { Variant = ButtonVariant.Ghost }, new P("Narrow pages are easier to read.")] },
            ],
        },
    };
    #endregion
}
