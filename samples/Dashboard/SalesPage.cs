using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Dashboard;

/// <summary>The page of the dashboard. Everything on it shows <c>sales</c> of the state, which each call replaces as a whole.</summary>
internal static class SalesPage
{
    private const string Money = "currency:EUR";

    public static PrefabApp Create(Sales sales)
    {
        var state = new State<SalesState>(new(sales));
        return new()
        {
            Title = "Sales",
            State = state,
            View = new Column
            {
                Gap = 4,
                Children =
                [
                    new Row
                    {
                        Gap = 2,
                        Align = Align.Center,
                        Justify = Justify.Between,
                        CssClass = "flex-wrap",
                        Children = [new H2("Sales 2026"), Filters(state)],
                    },
                    Figures(state),
                    Charts(state),
                    OrderTable(state),
                ],
            },
        };
    }

    #region filters
    /// <summary>Asks for what the filters say now; <paramref name="page"/> of the orders comes with it.</summary>
    private static CallTool Load(State<SalesState> state, Rx<int> page)
    {
        var (region, product, sort) = (state.Rx(s => s.Region), state.Rx(s => s.Product), state.Rx(s => s.Sort));
        return CallTool.To<SalesTools>(t => t.GetSales(region, product, sort, page)) with
        {
            OnSuccess = new SetState(state.Rx(s => s.Sales), RESULT),
            OnError = new ShowToast("The figures could not be loaded") { Description = ERROR, Variant = ToastVariant.Error },
        };
    }

    private static Row Filters(State<SalesState> state) => new()
    {
        Gap = 2,
        CssClass = "flex-wrap",
        Children =
        [
            Choice(state, state.Rx(s => s.Region), [new(SalesFilter.All, "All regions"), .. SalesStore.Regions.Select(region => new SelectOption(region, region))]),
            Choice(state, state.Rx(s => s.Product), [new(SalesFilter.All, "All products"), .. SalesStore.Products.Select(product => new SelectOption(product, product))]),
        ],
    };

    private static Select Choice<T>(State<SalesState> state, Rx<T> choice, IEnumerable<SelectOption> options) => new(choice)
    {
        CssClass = "w-36 shrink-0",
        OnChange = [new SetState(choice, EVENT), Load(state, page: 1)],
        Children = [.. options],
    };
    #endregion

    private static Grid Figures(State<SalesState> state) => new()
    {
        MinColumnWidth = "9rem",
        Gap = 4,
        Children =
        [
            Tile(new Metric("Revenue", $"€{state.Rx(s => s.Sales.Revenue):compact:2}") { Delta = $"{state.Rx(s => s.Sales.Change):percent:1}", Description = "last month" }),
            Tile(new Metric("Orders", $"{state.Rx(s => s.Sales.Count):number}") { Description = "this year" }),
            Tile(new Metric("Average order", $"{state.Rx(s => s.Sales.Average):currency:EUR}") { Description = "this year" }),
        ],
    };

    private static Grid Charts(State<SalesState> state) => new()
    {
        MinColumnWidth = "18rem",
        Gap = 4,
        Children =
        [
            Tile("Revenue by month", new AreaChart([new("revenue") { Label = "Revenue" }])
            {
                Data = state.Rx(s => s.Sales.Months),
                XAxis = "month",
                ValueFormat = "compact",
                Height = 200,
                ShowLegend = false,
            }),
            Tile("Revenue by product", new BarChart([new("revenue") { Label = "Revenue", Color = "var(--chart-2)" }])
            {
                Data = state.Rx(s => s.Sales.Products),
                XAxis = "product",
                Horizontal = true,
                ValueFormat = "compact",
                Height = 200,
                ShowLegend = false,
            }),
        ],
    };

    #region table
    private static Card OrderTable(State<SalesState> state)
    {
        var (page, pages) = (state.Rx(s => s.Sales.Page), state.Rx(s => s.Sales.Pages));
        return Tile("Orders", new Column
        {
            Gap = 3,
            Children =
            [
                new DataTable(
                [
                    new("number", "Order") { CellClass = "font-mono" },
                    new("date", "Date") { Format = "date", MinWidth = "7rem" },
                    new("customer", "Customer") { MinWidth = "9rem" },
                    new("region", "Region"),
                    new("product", "Product"),
                    new("amount", "Amount") { Format = Money, Align = TextAlign.Right },
                ])
                {
                    Rows = state.Rx(s => s.Sales.Orders),
                    // A click on an order filters the figures and the charts by its product.
                    OnRowClick = [new SetState(state.Rx(s => s.Product), EVENT["product"]), Load(state, page: 1)],
                },
                new Row
                {
                    Gap = 2,
                    Align = Align.Center,
                    CssClass = "flex-wrap",
                    Children =
                    [
                        Choice(state, state.Rx(s => s.Sort), [new(nameof(SalesOrder.Newest), "Newest first"), new(nameof(SalesOrder.Largest), "Largest first")]),
                        new Muted($"Page {page:number} of {pages:number}") { CssClass = "ml-auto" },
                        Turn("Previous page", "chevron-left", state, page - 1, page <= 1),
                        Turn("Next page", "chevron-right", state, page + 1, page >= pages),
                    ],
                },
            ],
        });
    }

    private static Button Turn(string label, string icon, State<SalesState> state, Rx<int> page, Rx<bool> disabled) => new(label)
    {
        Icon = icon,
        Variant = ButtonVariant.Outline,
        Size = ButtonSize.IconSm,
        Disabled = disabled,
        OnClick = Load(state, page),
    };
    #endregion

    private static Card Tile(UiComponent content) => new() { CssClass = "py-4", Children = [new CardContent { CssClass = "px-4", Children = [content] }] };

    private static Card Tile(string title, UiComponent content) => Tile(new Column { Gap = 2, Children = [new H3(title) { CssClass = "text-lg" }, content] });
}
