using System.ComponentModel;
using ModelContextProtocol.Server;
using Prefab.Mcp;
using Prefab.Ui;

namespace Dashboard;

/// <summary>The tools of the server: one shows the page, the other answers every filter and every turn of a page.</summary>
// ChatGPT lets a page call only the tools that say so.
[McpServerToolType, PrefabTool(Visibility = ToolVisibility.Both)]
public sealed class SalesTools(SalesStore store)
{
    [McpServerTool, Description("Show the sales dashboard.")]
    public PrefabApp ShowSales() => SalesPage.Create(store.Find(new(), page: 1));

    [McpServerTool(UseStructuredContent = true), Description("Figures of the sales of 2026, by month and product, with a page of the orders.")]
    public Sales GetSales(
        [Description("Americas, Asia, Europe or all.")] string region = SalesFilter.All,
        [Description("Bicycles, Helmets, Lights, Locks, Panniers or all.")] string product = SalesFilter.All,
        SalesOrder sort = SalesOrder.Newest,
        [Description("Page of the orders, from 1.")] int page = 1) => store.Find(new(region, product, sort), page);
}
