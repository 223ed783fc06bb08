using Prefab.Ui;

namespace Gallery;

[Sample]
internal sealed class AudioSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Audio",
        View = new Column
        {
            Gap = 4,
            CssClass = "max-w-md",
            Children =
            [
                new H4("Episode 12: The quiet keyboard"),
                new Audio("https://example.com/episodes/12.mp3"),
                new H4("Waiting music"),
                new Audio("https://example.com/music/waiting.mp3") { Loop = true, Muted = true },
            ],
        },
    };
    #endregion
}
