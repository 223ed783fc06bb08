using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class PSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "P",
        State = { ["pReaders"] = 12_840 },
        View = new Column
        {
            Gap = 4,
            CssClass = "max-w-xl",
            Children =
            [
                new P("A paragraph has comfortable lines, and space around it where paragraphs follow each other in a column."),
                new P($"Last month {State("pReaders"):number} people read this page.") { Bold = true },
                new P("This one fills its lines from edge to edge, as books do, which only looks well when there are enough words in a line to share the spaces.") { Align = TextAlign.Justify },
                new P("An offer that ended.") { Strikethrough = true },
            ],
        },
    };
    #endregion
}
