using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class DialogSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Dialog",
        State = { ["dialogName"] = "Sketches", ["dialogDraft"] = "" },
        View = new Row
        {
            Gap = 3,
            Children =
            [
                new Dialog
                {
                    Title = "Rename folder",
                    Description = $"“{State("dialogName")}” keeps its contents.",
                    Children =
                    [
                        new Button("Rename") { Icon = "pencil", Variant = ButtonVariant.Outline },
                        new Label("New name") { ForId = "dialog-draft" },
                        new Input("dialogDraft") { Id = "dialog-draft" },
                        new Row
                        {
                            Gap = 2,
                            Justify = Justify.End,
                            Children =
                            [
                                new Button("Cancel") { Variant = ButtonVariant.Ghost, OnClick = new CloseOverlay() },
                                new Button("Save")
                                {
                                    Disabled = State("dialogDraft") == "",
                                    OnClick = [new SetState("dialogName", State("dialogDraft")), new CloseOverlay(), new ShowToast("Renamed")],
                                },
                            ],
                        },
                    ],
                },
                new Dialog
                {
                    Name = "dialogNews",
                    Title = "We moved",
                    Dismissible = false,
                    Children = [new Button("News"), new P("Opened by the state, too, and closed by a button only."), new Button("Understood") { OnClick = new CloseOverlay() }],
                },
                new Button("Open the news by the state") { Variant = ButtonVariant.Link, OnClick = new SetState("dialogNews", true) },
            ],
        },
    };
    #endregion
}
