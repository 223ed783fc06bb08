using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class TextSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Text",
        State = { ["textPrice"] = 1299.5, ["textDue"] = "2026-03-01", ["textStock"] = 3 },
        View = new Column
        {
            Gap = 3,
            Children =
            [
                new Text("Plain text takes the size and colour around it."),
                new Text($"Due {State("textDue"):date:long}: {State("textPrice"):currency:EUR}") { Bold = true },
                new Text($"{State("textStock")} {State("textStock").Pluralize("seat")} left") { Italic = true },
                new Text("dotnet add package Prefab.Ui") { Code = true },
                new Text(
                    "A line of several parts: ",
                    new Span("bold") { Bold = true },
                    new Span(", "),
                    new Span("code") { Code = true },
                    new Span(" and "),
                    new Link("a link", "https://example.com"),
                    new Span(".")),
            ],
        },
    };
    #endregion
}
