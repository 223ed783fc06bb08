using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class SmallSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Small",
        State = { ["smallVersion"] = "2.4.1" },
        View = new Column
        {
            Gap = 2,
            Children =
            [
                new P("All prices in euros."),
                new Small("Including value added tax, without shipping."),
                new Small($"Version {State("smallVersion")}") { Code = true },
            ],
        },
    };
    #endregion
}
