using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class UseSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Use",
        State = { ["useBuild"] = 92, ["useTests"] = 40 },
        Defs = { ["useMeter"] = new Column { Gap = 1, Children = [new Text($"{State("title")}: {State("percent")} %"), new Progress { Value = State("percent") }] } },
        View = new Column
        {
            Gap = 4,
            CssClass = "max-w-sm",
            Children =
            [
                new Use("useMeter") { Let = new() { ["title"] = "Build", ["percent"] = State("useBuild") } },
                new Use("useMeter") { Let = new() { ["title"] = "Tests", ["percent"] = State("useTests") }, CssClass = "rounded-md border p-3" },
                new Button("Run another test") { Size = ButtonSize.Sm, CssClass = "self-start", OnClick = new SetState("useTests", State("useTests") + 10) },
            ],
        },
    };
    #endregion
}
