using Prefab.Ui;

namespace Gallery;

[Sample]
internal sealed class DivSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Div",
        View = new Div
        {
            CssClass = "relative max-w-sm overflow-hidden rounded-lg border",
            Children =
            [
                new Div { CssClass = "h-20", Style = new() { ["background"] = "linear-gradient(90deg, var(--chart-1), var(--chart-2))" } },
                new Div
                {
                    CssClass = "absolute right-3 top-3",
                    Children = [new Badge("New") { Variant = BadgeVariant.Secondary }],
                },
                new Div
                {
                    CssClass = "flex flex-col gap-1 p-4",
                    Children = [new Large("Harbour walk"), new Muted("A block without a layout of its own; classes and styles give it one.")],
                },
            ],
        },
    };
    #endregion
}
