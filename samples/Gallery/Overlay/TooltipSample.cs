using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class TooltipSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Tooltip",
        State = { ["tooltipSaved"] = "two minutes ago" },
        View = new Row
        {
            Gap = 3,
            Align = Align.Center,
            Children =
            [
                new Tooltip("Nobody else sees it") { Children = [new Button("Save draft") { Variant = ButtonVariant.Outline }] },
                new Tooltip($"Saved {State("tooltipSaved")}") { Side = PopupSide.Right, Delay = 0, Children = [new Badge("Saved") { Variant = BadgeVariant.Success }] },
                new Tooltip("Delete for ever")
                {
                    Side = PopupSide.Bottom,
                    Children = [new Button("Delete") { Icon = "trash-2", Size = ButtonSize.Icon, Variant = ButtonVariant.Destructive }],
                },
            ],
        },
    };
    #endregion
}
