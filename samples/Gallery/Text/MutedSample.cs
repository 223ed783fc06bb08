using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class MutedSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Muted",
        State = { ["mutedSaved"] = "2026-02-14T09:30:00Z" },
        View = new Column
        {
            Gap = 2,
            Children =
            [
                new Input("mutedTitle") { Placeholder = "Title", Value = "Quarterly plan" },
                new Muted("Everybody in the workspace sees the title."),
                new Muted($"Saved {State("mutedSaved"):date}") { Italic = true, Align = TextAlign.Right },
            ],
        },
    };
    #endregion
}
