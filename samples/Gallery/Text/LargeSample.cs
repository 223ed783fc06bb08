using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class LargeSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Large",
        State = { ["largeBalance"] = 2450.75 },
        View = new Column
        {
            Gap = 1,
            Children = [new Muted("Balance"), new Large($"{State("largeBalance"):currency:EUR}"), new Large("Available at once") { Italic = true }],
        },
    };
    #endregion
}
