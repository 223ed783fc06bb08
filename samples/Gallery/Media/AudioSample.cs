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
                new H4("Somebody is at the door"),
                new Audio(Sounds.Bell),
                new H4("Waiting music"),
                new Audio(Sounds.Tune) { Loop = true, Muted = true },
            ],
        },
    };
    #endregion
}
