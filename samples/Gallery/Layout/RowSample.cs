using Prefab.Ui;

namespace Gallery;

[Sample]
internal sealed class RowSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Row",
        View = new Column
        {
            Gap = 4,
            Children =
            [
                new Row
                {
                    Gap = 3,
                    Align = Align.Center,
                    Justify = Justify.Between,
                    Children = [new H3("Invoices"), new Button("New invoice") { Icon = "plus", Size = ButtonSize.Sm }],
                },
                new Row
                {
                    Gap = 2,
                    CssClass = "flex-wrap",
                    Children = [.. "draft sent paid overdue disputed cancelled".Split(' ').Select(status => new Badge(status) { Variant = BadgeVariant.Outline })],
                },
                new Row
                {
                    Gap = (6, 2),
                    Align = Align.Baseline,
                    Justify = Justify.End,
                    Children = [new Muted("Total"), new Large("€ 12 480")],
                },
            ],
        },
    };
    #endregion
}
