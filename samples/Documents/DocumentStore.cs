using ModelContextProtocol;

namespace Documents;

/// <summary>The documents, and the slow work on them.</summary>
public sealed class DocumentStore
{
    private const int DamagedPage = 5;
    private static readonly TimeSpan s_perPage = TimeSpan.FromMilliseconds(80);

    private readonly Lock _lock = new();

    private readonly List<Document> _documents =
    [
        new("report", "Annual report", Pages: 24, Exported: 0),
        new("handbook", "Handbook", Pages: 160, Exported: 0),
        new("minutes", "Minutes of March", Pages: 12, Exported: 0),
    ];

    public IReadOnlyList<Document> All()
    {
        lock (_lock)
            return [.. _documents];
    }

    #region export
    /// <summary>Exports the pages that are left, one after the other, and goes on where an earlier attempt ended.</summary>
    /// <exception cref="McpException">There is no such document, or a page cannot be read.</exception>
    public async Task<Document> ExportAsync(string id, IProgress<ProgressNotificationValue> progress, CancellationToken cancellationToken)
    {
        var document = All().FirstOrDefault(document => document.Id == id) ?? throw new McpException("This document is gone.");
        for (var page = document.Exported + 1; page <= document.Pages; page++)
        {
            progress.Report(new() { Progress = page - 1, Total = document.Pages, Message = $"Page {page} of {document.Pages}" });
            await Task.Delay(s_perPage, cancellationToken);
            if (document.Id == "minutes" && page == DamagedPage)
                throw new McpException($"Page {page} is damaged. The pages before it are exported.");
            // What is done stays done, whatever happens to the rest.
            document = Save(document with { Exported = page });
        }
        return document;
    }
    #endregion

    private Document Save(Document document)
    {
        lock (_lock)
            _documents[_documents.FindIndex(other => other.Id == document.Id)] = document;
        return document;
    }
}
