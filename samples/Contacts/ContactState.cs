namespace Contacts;

/// <summary>What the page keeps while it is open; the keys of the state are these members.</summary>
internal sealed record ContactState
{
    public string Query { get; init; } = "";

    public IReadOnlyList<Contact> Results { get; init; } = [];
}
