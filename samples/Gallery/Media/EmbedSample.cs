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
                    Html = "<!doctype html><title>Notice</title><p style='font: 16px sans-serif'>A page of its own, without scripts.</p>",
                    Width = "100%",
                    Height = "80px",
                    Sandbox = "",
                },
                new Embed
                {
                    Html = "<!doctype html><title>Counter</title><button onclick='this.textContent = Number(this.textContent) + 1'>0</button>",
                    Width = "100%",
                    Height = "60px",
                    Sandbox = "allow-scripts",
                    Allow = "fullscreen",
                },
            ],
        },
    };
    #endregion
}
