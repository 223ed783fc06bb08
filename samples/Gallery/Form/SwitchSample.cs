using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class SwitchSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Switch",
        State = { ["switchDark"] = false, ["switchSync"] = true },
        View = new Column
        {
            Gap = 4,
            Children =
            [
                new Switch("switchSync") { Label = "Synchronize" },
                new If(State("switchSync").As<bool>()) { Children = [new Switch("switchCellular") { Label = "Over mobile networks, too", Size = SwitchSize.Sm }] },
                new Switch("switchDark")
                {
                    Label = "Dark pages",
                    OnChange = [new SetState("switchDark", EVENT), new ShowToast(EVENT.Then("Dark", "Light"))],
                },
                new Switch { Label = "Managed by your company", Value = true, Disabled = true },
            ],
        },
    };
    #endregion
}
