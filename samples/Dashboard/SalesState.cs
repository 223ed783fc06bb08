namespace Dashboard;

/// <summary>What the page keeps while it is open.</summary>
internal sealed record SalesState(Sales Sales)
{
    public string Region { get; init; } = SalesFilter.All;

    public string Product { get; init; } = SalesFilter.All;

    public SalesOrder Sort { get; init; }
}
