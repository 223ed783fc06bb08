using Prefab.Ui;

namespace Gallery;

[Sample]
internal sealed class VideoSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Video",
        View = new Column
        {
            Gap = 4,
            Children =
            [
                new Video("https://example.com/tour.mp4") { Poster = Pictures.Harbour, Width = "480px", Height = "270px" },
                new Muted("The tour takes two minutes."),
                new Video("https://example.com/loop.mp4") { Autoplay = true, Loop = true, Muted = true, Controls = false, Poster = Pictures.Dunes, Width = "160px" },
            ],
        },
    };
    #endregion
}
