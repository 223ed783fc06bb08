namespace Dashboard;

/// <summary>What the page shows of the orders that pass the filter: their figures, and one page of the orders themselves.</summary>
public sealed record Sales
{
    public required decimal Revenue { get; init; }

    public required int Count { get; init; }

    public required decimal Average { get; init; }

    /// <summary>Revenue of the last month by that of the one before, less one; null when there was none.</summary>
    public required decimal? Change { get; init; }

    public required IReadOnlyList<MonthRevenue> Months { get; init; }

    public required IReadOnlyList<ProductRevenue> Products { get; init; }

    public required IReadOnlyList<Order> Orders { get; init; }

    /// <summary>The page that <see cref="Orders"/> are, from 1.</summary>
    public required int Page { get; init; }

    public required int Pages { get; init; }
}

public sealed record MonthRevenue(string Month, decimal Revenue);

public sealed record ProductRevenue(string Product, decimal Revenue);
