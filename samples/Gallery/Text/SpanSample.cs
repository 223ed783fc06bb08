using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class SpanSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Span",
        State = { ["spanBranch"] = "main" },
        View = new Text
        {
            Children =
            [
                new Span("The branch "),
                new Span(State("spanBranch")) { Code = true },
                new Span(" is "),
                new Span("protected") { Bold = true, Style = new() { ["color"] = "var(--primary)" } },
                new Span("; changes arrive by "),
                new Span("pull request") { Underline = true },
                new Span(", never by "),
                new Span("force push") { Strikethrough = true },
                new Span("."),
            ],
        },
    };
    #endregion
}
