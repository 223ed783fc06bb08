namespace Documents;

/// <summary>A document, and how many of its pages have been exported.</summary>
public sealed record Document(string Id, string Name, int Pages, int Exported);
