using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class FieldSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Field",
        State = { ["fieldEmail"] = "ada" },
        View = new Column
        {
            Gap = 5,
            CssClass = "max-w-md",
            Children =
            [
                new Field
                {
                    Children =
                    [
                        new Label("User name") { ForId = "field-user" },
                        new Input("fieldUser") { Id = "field-user", MaxLength = 20 },
                        new FieldDescription("Up to 20 letters. Others see it."),
                    ],
                },
                new Field
                {
                    Invalid = State("fieldEmail") != "ada@example.com",
                    Children =
                    [
                        new Label("Email") { ForId = "field-email" },
                        new Input("fieldEmail") { Id = "field-email", InputType = InputType.Email },
                        new FieldError("Write ada@example.com to make this message go away."),
                    ],
                },
                new Field
                {
                    Disabled = true,
                    Children =
                    [
                        new FieldContent { Children = [new FieldTitle("Two-factor sign-in"), new FieldDescription("Your company decides.")] },
                        new Switch { Label = "On", Value = true, Disabled = true },
                    ],
                },
            ],
        },
    };
    #endregion
}
