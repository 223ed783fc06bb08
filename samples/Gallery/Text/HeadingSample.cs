using Prefab.Ui;

namespace Gallery;

[Sample]
internal sealed class HeadingSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Heading",
        View = new Column
        {
            Gap = 3,
            Children =
            [
                new Heading("Annual report") { Level = 1 },
                new Heading("Europe") { Level = 2 },
                new Heading("Portugal") { Level = 3, Bold = true },
                new Heading("Lisbon and Porto") { Level = 4, Italic = true, Align = TextAlign.Left },
            ],
        },
    };
    #endregion
}
