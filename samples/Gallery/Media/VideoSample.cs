using Prefab.Ui;

namespace Gallery;

[Sample]
internal sealed class VideoSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Video",
        State = { ["videoFilm"] = Films.Boat },
        View = new Column
        {
            Gap = 4,
            Children =
            [
                new Video(Rx.State("videoFilm")) { Poster = Pictures.Harbour, Width = "480px", Height = "270px" },
                new Muted("The boat is at sea for two seconds, and here again and again:"),
                new Video(Rx.State("videoFilm")) { Autoplay = true, Loop = true, Muted = true, Controls = false, Width = "160px" },
            ],
        },
    };
    #endregion
}
