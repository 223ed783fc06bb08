using Prefab.Ui;

namespace Gallery;

[Sample]
internal sealed class EmbedSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Embed",
        View = new Column
        {
            Gap = 4,
            Children =
            [
                new Embed
                {
                    Html = "<!doctype html><title>Clock</title><p style='font: 16px sans-serif'>A page of its own, without scripts.</p>",
                    Width = "100%",
                    Height = "80px",
                    Sandbox = "",
                },
                new Embed { Url = "https://example.com/map", Width = "100%", Height = "160px", Sandbox = "allow-scripts", Allow = "fullscreen" },
                Embed.FromIframe("""<iframe src="https://example.com/player" width="320" height="180" allow="autoplay"></iframe>"""),
            ],
        },
    };
    #endregion
}
