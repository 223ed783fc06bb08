namespace Dashboard;

/// <summary>Which orders count, and how they are sorted.</summary>
public sealed record SalesFilter(string Region = SalesFilter.All, string Product = SalesFilter.All, SalesOrder Sort = SalesOrder.Newest)
{
    public const string All = "all";

    public bool Passes(Order order) => (Region == All || order.Region == Region) && (Product == All || order.Product == Product);
}

public enum SalesOrder
{
    Newest,
    Largest,
}
