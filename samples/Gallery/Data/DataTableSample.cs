using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class DataTableSample : ISample
{
    #region sample
    private sealed record Invoice(string Number, string Customer, DateOnly Due, decimal Total, Badge Status);

    private static readonly Invoice[] s_invoices =
    [
        new("2026-014", "Aurora Books", new(2026, 3, 4), 1_240.00m, new("Paid") { Variant = BadgeVariant.Success }),
        new("2026-015", "Brick & Beam", new(2026, 3, 9), 310.50m, new("Sent") { Variant = BadgeVariant.Info }),
        new("2026-016", "Café Lumière", new(2026, 2, 20), 86.20m, new("Overdue") { Variant = BadgeVariant.Destructive }),
        new("2026-017", "Delta Cycles", new(2026, 3, 15), 4_815.00m, new("Draft") { Variant = BadgeVariant.Outline }),
    ];

    public static PrefabApp Create() => new()
    {
        Title = "DataTable",
        View = new DataTable(
        [
            new("number", "Invoice") { Sortable = true, CellClass = "font-mono" },
            new("customer", "Customer") { Sortable = true, MinWidth = "10rem" },
            new("due", "Due") { Sortable = true, Format = "date" },
            new("total", "Total") { Sortable = true, Format = "currency:EUR", Align = TextAlign.Right },
            new("status", "Status"),
        ])
        {
            Search = true,
            Paginated = true,
            PageSize = 4,
            OnRowClick = new ShowToast($"Invoice {EVENT["number"]}"),
            Rows =
            [
                new ExpandableRow(
                    new Invoice("2026-018", "Echo Records", new(2026, 3, 18), 99.00m, new("Sent") { Variant = BadgeVariant.Info }),
                    new Muted("Two vinyl records, sent on 4 March.")),
                .. s_invoices,
            ],
        },
    };
    #endregion
}
