using System.Globalization;

namespace Dashboard;

/// <summary>10,000 orders of one year, made up and always the same.</summary>
public sealed class SalesStore
{
    private const int Count = 10_000;
    private const int PageSize = 8;

    private static readonly (string Name, int Price)[] s_products = [("Bicycles", 320), ("Helmets", 80), ("Lights", 45), ("Locks", 60), ("Panniers", 120)];
    private static readonly string[] s_customers = ["Aurora Cycles", "Brick & Beam", "Café Velo", "Delta Outdoor", "Echo Sports", "Fjord Touring", "Gravel & Co", "Hill Climbers"];

    private readonly Order[] _orders = MakeUp();

    public static IReadOnlyList<string> Regions { get; } = ["Americas", "Asia", "Europe"];

    public static IReadOnlyList<string> Products { get; } = [.. s_products.Select(product => product.Name)];

    /// <summary>The figures of the orders that pass, and a page of them; a page that does not exist becomes the nearest one.</summary>
    public Sales Find(SalesFilter filter, int page)
    {
        var orders = _orders.Where(filter.Passes).ToList();
        var months = orders.GroupBy(order => order.Date.Month).OrderBy(month => month.Key).ToDictionary(month => month.Key, month => month.Sum(order => order.Amount));
        var sorted = filter.Sort == SalesOrder.Largest ? orders.OrderByDescending(order => order.Amount) : orders.OrderByDescending(order => order.Number);
        var revenue = months.Values.Sum();
        var pages = Math.Max(1, (orders.Count + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 1, pages);
        return new()
        {
            Revenue = revenue,
            Count = orders.Count,
            Average = orders.Count == 0 ? 0 : Math.Round(revenue / orders.Count, 2),
            Change = months.TryGetValue(11, out var before) && months.TryGetValue(12, out var last) ? Math.Round((last / before) - 1, 3) : null,
            Months = [.. months.Select(month => new MonthRevenue(CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(month.Key), month.Value))],
            Products = [.. orders.GroupBy(order => order.Product).Select(group => new ProductRevenue(group.Key, group.Sum(order => order.Amount))).OrderByDescending(group => group.Revenue)],
            Orders = [.. sorted.Skip((page - 1) * PageSize).Take(PageSize)],
            Page = page,
            Pages = pages,
        };
    }

    private static Order[] MakeUp()
    {
#pragma warning disable CA5394 // Nobody depends on these numbers being hard to guess.
        var random = new Random(2026);
        return [.. Enumerable.Range(0, Count).Select(index =>
        {
            var day = index * 365 / Count;
            var (product, price) = s_products[random.Next(s_products.Length)];
            // More is sold towards the end of the year.
            var season = 1 + (0.6 * Math.Sin((day - 200) / 365.0 * 2 * Math.PI));
            var amount = Math.Round((decimal)(price * season * (0.6 + random.NextDouble())), 2);
            return new Order(100_001 + index, new DateOnly(2026, 1, 1).AddDays(day), s_customers[random.Next(s_customers.Length)], Regions[random.Next(Regions.Count)], product, amount);
        })];
#pragma warning restore CA5394
    }
}
