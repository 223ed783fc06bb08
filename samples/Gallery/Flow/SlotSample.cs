using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class SlotSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Slot",
        State = { ["slotDetail"] = null, ["slotFooter"] = new Badge("Filled from the start") { Variant = BadgeVariant.Info } },
        View = new Column
        {
            Gap = 4,
            Children =
            [
                new Button("Show a card")
                {
                    CssClass = "self-start",
                    OnClick = CallTool.To(() => GalleryTools.MakeCard("Made on the server")) with { OnSuccess = new SetState("slotDetail", RESULT) },
                },
                new Button("Clear") { Variant = ButtonVariant.Ghost, CssClass = "self-start", OnClick = new SetState("slotDetail", null) },
                new Slot("slotDetail") { Children = [new Muted("Nothing here yet.")] },
                new Slot("slotFooter"),
            ],
        },
    };
    #endregion
}
