using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class KeyboardShortcutsDialogSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "KeyboardShortcutsDialog",
        State = { ["shortcutsSidebar"] = true },
        KeyBindings =
        {
            ["Shift+?"] = KeyboardShortcutsDialog.Open,
            ["Ctrl+b"] = new ToggleState("shortcutsSidebar"),
        },
        View = new Column
        {
            Gap = 3,
            Children =
            [
                new Row
                {
                    Gap = 2,
                    Align = Align.Center,
                    Children =
                    [
                        new Text("Press ?, or the button:"),
                        new KeyboardShortcutsDialog
                        {
                            { "Shift+?", "Show this list" },
                            { "Ctrl+b", "Show or hide the side bar" },
                            { "ArrowDown", "Next message" },
                        },
                    ],
                },
                new If(State("shortcutsSidebar").As<bool>()) { Children = [new Card { Children = [new CardContent { Children = [new Text("The side bar")] }] }] },
            ],
        },
    };
    #endregion
}
