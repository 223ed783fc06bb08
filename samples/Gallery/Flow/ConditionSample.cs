using Prefab.Ui;

namespace Gallery;

[Sample]
internal sealed class ConditionSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Condition",
        State = { ["conditionRole"] = "editor" },
        View = new Column
        {
            Gap = 4,
            Children =
            [
                new Label("Role") { ForId = "condition-role" },
                new RadioGroup("conditionRole") { Id = "condition-role", Children = [new Radio("admin", "Administrator"), new Radio("editor", "Editor"), new Radio("guest", "Guest")] },
                // What If, Elif and Else are written as; use those where the tree is written by hand.
                new Condition(
                [
                    new("conditionRole == 'admin'") { Children = [new Button("Delete the project") { Variant = ButtonVariant.Destructive, CssClass = "self-start" }] },
                    new("conditionRole == 'editor'") { Children = [new Button("Publish") { CssClass = "self-start" }] },
                ])
                {
                    Else = [new Muted("You can read, and nothing else.")],
                },
            ],
        },
    };
    #endregion
}
