using Prefab.Ui;

namespace Gallery;

[Sample]
internal sealed class BlockQuoteSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "BlockQuote",
        View = new Column
        {
            Gap = 4,
            CssClass = "max-w-xl",
            Children =
            [
                new P("What the testers said:"),
                new BlockQuote("I forgot that I was looking at a form. It asked, I answered, and it was done."),
                new BlockQuote("Please never take the keyboard shortcuts away.") { Bold = true },
            ],
        },
    };
    #endregion
}
