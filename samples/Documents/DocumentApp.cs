using System.ComponentModel;
using ModelContextProtocol;
using ModelContextProtocol.Server;
using Prefab.Mcp;
using Prefab.Ui;

namespace Documents;

/// <summary>The app: the model opens its page, and the page calls the other tools.</summary>
[McpServerToolType]
public sealed class DocumentApp(DocumentStore store) : PrefabMcpApp
{
    [McpServerTool, Description("Show the documents and what has been exported of them.")]
    public PrefabApp ShowDocuments() => DocumentPage.Create(store.All(), this);

    #region export
    [McpServerTool, Description("Export a document, page by page.")]
    public async Task<PrefabUpdate> ExportDocument(string id, IProgress<ProgressNotificationValue> progress, CancellationToken cancellationToken)
    {
        var document = await store.ExportAsync(id, progress, cancellationToken);
        // The server says what happens on the page now.
        return PrefabApp.Update(
            new() { ["documents"] = store.All() },
            [
                new ShowToast($"{document.Pages} pages exported") { Variant = ToastVariant.Success },
                new UpdateContext { Content = $"The user has exported the document \"{document.Name}\"." },
            ]);
    }
    #endregion

    [McpServerTool(UseStructuredContent = true), Description("All documents.")]
    public IReadOnlyList<Document> ListDocuments() => store.All();
}
