using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class LinkSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Link",
        State = { ["linkOrder"] = 4711 },
        View = new Column
        {
            Gap = 3,
            Children =
            [
                new Link("Documentation", "https://example.com/docs"),
                new Link($"Order {State("linkOrder")}", $"https://example.com/orders/{State("linkOrder")}") { Target = "_self" },
                new Link("support@example.com", "mailto:support@example.com") { Code = true, CssClass = "self-start" },
                new Text("Within a line: ", new Link("terms", "https://example.com/terms") { Italic = true }, new Span(" and "), new Link("privacy", "https://example.com/privacy")),
            ],
        },
    };
    #endregion
}
