using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Documents;

/// <summary>The page of the app.</summary>
internal static class DocumentPage
{
    public static PrefabApp Create(IReadOnlyList<Document> documents, DocumentApp app)
    {
        var state = new State<DocumentState>(new(documents));
        return new()
        {
            Title = "Documents",
            State = state,
            View = new Column
            {
                Gap = 4,
                Children =
                [
                    new H2("Documents"),
                    new ForEach<Document>(state.Rx(s => s.Documents), document => Row(state, document, app)),
                ],
            },
        };
    }

    private static Card Row(State<DocumentState> state, Item<Document> document, DocumentApp app)
    {
        var isExporting = state.Rx(s => s.Export.DocumentId) == document.Rx(d => d.Id);
        return new()
        {
            CssClass = "py-4",
            Children =
            [
                new CardContent
                {
                    CssClass = "px-4",
                    Children =
                    [
                        new Row
                        {
                            Gap = 3,
                            Align = Align.Center,
                            Children =
                            [
                                new Icon("file-text") { Size = IconSize.Lg },
                                new Column
                                {
                                    CssClass = "flex-1 min-w-0",
                                    Children =
                                    [
                                        new Text(document.Rx(d => d.Name)) { CssClass = "font-medium" },
                                        new Muted($"{document.Rx(d => d.Exported)} of {document.Rx(d => d.Pages)} pages exported"),
                                    ],
                                },
                                new If(document.Rx(d => d.Exported == d.Pages)) { Children = [new Badge("Done") { Variant = BadgeVariant.Success }] },
                                new Else { Children = [ExportButton(state, document, app)] },
                            ],
                        },
                        new If(isExporting) { Children = [ProgressRow(state, app)] },
                    ],
                },
            ],
        };
    }

    #region export
    private static Button ExportButton(State<DocumentState> state, Item<Document> document, DocumentApp app)
    {
        var (id, text, percent) = (state.Rx(s => s.Export.DocumentId), state.Rx(s => s.Export.Text), state.Rx(s => s.Export.Percent));
        return new("Export")
        {
            Icon = "download",
            Size = ButtonSize.Sm,
            Disabled = id != "",
            OnClick =
            [
                new SetState(id, document.Rx(d => d.Id)),
                new SetState(text, "Starting"),
                new SetState(percent, 0),
                new CallTool(app.ExportDocument)
                {
                    Arguments = { ["id"] = document.Rx(d => d.Id) },
                    OnProgress = [new SetState(text, PROGRESS["message"]), new SetState(percent, PROGRESS["percent"])],
                    OnSuccess = new SetState(id, ""),
                    OnError =
                    [
                        new SetState(id, ""),
                        new ShowToast("The document is not exported") { Description = ERROR, Variant = ToastVariant.Error },
                        // The pages before the error are.
                        new CallTool(app.ListDocuments) { OnSuccess = new SetState(state.Rx(s => s.Documents), RESULT) },
                    ],
                },
            ],
        };
    }

    private static Column ProgressRow(State<DocumentState> state, DocumentApp app)
    {
        var percent = state.Rx(s => s.Export.Percent);
        return new()
        {
            Gap = 2,
            CssClass = "pt-3",
            Children =
            [
                new Row
                {
                    Gap = 2,
                    Align = Align.Center,
                    Children =
                    [
                        new Icon((percent < 50).Then("search", "package")) { Size = IconSize.Sm },
                        new Muted(state.Rx(s => s.Export.Text)) { CssClass = "flex-1" },
                        new Muted($"{percent:round} %"),
                        new Button("Cancel")
                        {
                            Icon = "x",
                            Variant = ButtonVariant.Ghost,
                            Size = ButtonSize.Sm,
                            OnClick = new CancelCall(app.ExportDocument),
                        },
                    ],
                },
                new Progress { Value = percent },
            ],
        };
    }
    #endregion
}
