using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class TextareaSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Textarea",
        State = { ["textareaNote"] = "" },
        View = new Column
        {
            Gap = 3,
            CssClass = "max-w-md",
            Children =
            [
                new Label("What happened?") { ForId = "textarea-note" },
                new Textarea("textareaNote") { Id = "textarea-note", Placeholder = "Steps, and what you expected", Rows = 5, Required = true, MinLength = 10, MaxLength = 500 },
                new Muted($"{State("textareaNote").Length()} of 500"),
                new Button("Send") { CssClass = "self-start", Disabled = State("textareaNote").Length() < 10, OnClick = new SendMessage(State("textareaNote")) },
                new Label("Answer") { ForId = "textarea-answer" },
                new Textarea { Id = "textarea-answer", Value = "Thank you. We can reproduce it.", Disabled = true },
            ],
        },
    };
    #endregion
}
