using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class ImageSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Image",
        State = { ["imagePhoto"] = Pictures.Forest },
        View = new Row
        {
            Gap = 4,
            Align = Align.Start,
            CssClass = "flex-wrap",
            Children =
            [
                new Image(Pictures.Harbour) { Alt = "A harbour at noon", Width = "240px", Height = "135px", CssClass = "rounded-lg" },
                new Image(State("imagePhoto")) { Alt = "A forest", Width = "160px" },
                // A picture that adds nothing to the text beside it has no alternative text.
                new Image(Pictures.Dunes) { Width = "48px", Height = "48px", CssClass = "rounded-full object-cover" },
            ],
        },
    };
    #endregion
}
