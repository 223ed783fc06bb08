namespace Documents;

/// <summary>What the page keeps while it is open.</summary>
internal sealed record DocumentState(IReadOnlyList<Document> Documents)
{
    public Export Export { get; init; } = new();
}

/// <summary>The export that is under way, if any.</summary>
/// <param name="DocumentId">Id of the document; empty when nothing is under way.</param>
/// <param name="Text">What the tool said last.</param>
/// <param name="Percent">0 to 100.</param>
internal sealed record Export(string DocumentId = "", string Text = "", double Percent = 0);
