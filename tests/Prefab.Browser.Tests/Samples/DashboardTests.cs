using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;
using ModelContextProtocol.Protocol;
using static Microsoft.Playwright.Assertions;

namespace Prefab.Browser.Tests;

public sealed class DashboardServer() : SampleServer("Dashboard");

/// <summary>What a user does with the dashboard.</summary>
public sealed class DashboardTests(Chromium chromium, DashboardServer server) : SampleTest<DashboardServer>(chromium, server)
{
    private ILocator Region => Host.App.GetByRole(AriaRole.Combobox).Nth(0);

    private ILocator Product => Host.App.GetByRole(AriaRole.Combobox).Nth(1);

    private ILocator Sort => Host.App.GetByRole(AriaRole.Combobox).Nth(2);

    /// <summary>The rows of the orders; the charts have tables of their own, for those who cannot see them.</summary>
    private ILocator Rows => Host.App.Locator(".pf-data-table tbody tr");

    [Theory, InlineData(HostKind.McpApps), InlineData(HostKind.OpenAi)]
    public async Task Filters_change_the_figures_the_charts_and_the_table(HostKind kind)
    {
        await OpenAsync("show_sales", "Sales 2026", kind);
        await ExpectOrdersAsync(10_000);
        await Expect(Rows).ToHaveCountAsync(8);
        await Region.SelectOptionAsync("Europe");
        await ExpectOrdersAsync(await CountAsync("Europe", "all"));
        foreach (var row in await Rows.AllAsync())
            await Expect(row).ToContainTextAsync("Europe");
        // An order leads to all orders of its product.
        await Rows.Filter(new() { HasText = "Helmets" }).First.ClickAsync();
        await Expect(Product).ToHaveValueAsync("Helmets");
        await ExpectOrdersAsync(await CountAsync("Europe", "Helmets"));
        await Expect(Host.App.Locator("svg text").Filter(new() { HasText = "Bicycles" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Orders_are_paged_and_sorted_by_the_server()
    {
        await OpenAsync("show_sales", "Sales 2026");
        await Expect(Rows.First).ToContainTextAsync("110000");
        await Expect(Button("Previous page")).ToBeDisabledAsync();
        await Button("Next page").ClickAsync();
        await Expect(Host.App.GetByText("Page 2 of 1,250")).ToBeVisibleAsync();
        await Expect(Rows.First).ToContainTextAsync("109992");
        await Sort.SelectOptionAsync("Largest first");
        await Expect(Host.App.GetByText("Page 1 of 1,250")).ToBeVisibleAsync();
        await Expect(Rows.First).ToContainTextAsync("Bicycles");
        var call = (await Host.RequestsAsync("tools/call"))[^1].GetProperty("params").GetProperty("arguments");
        Assert.Equal("Largest", call.GetProperty("sort").GetString());
    }

    [Theory, InlineData("light"), InlineData("dark")]
    public async Task Page_looks_good_in_both_themes(string theme)
    {
        await OpenAsync("show_sales", "Sales 2026", theme: theme);
        await ExpectGoodLooksAsync($"dashboard-{theme}");
    }

    private Task ExpectOrdersAsync(int count) =>
        Expect(Host.App.Locator(".pf-metric").Filter(new() { HasText = "Orders" })).ToContainTextAsync(count.ToString("N0", CultureInfo.InvariantCulture));

    private async Task<int> CountAsync(string region, string product)
    {
        var arguments = new Dictionary<string, JsonElement> { ["region"] = JsonSerializer.SerializeToElement(region), ["product"] = JsonSerializer.SerializeToElement(product) };
        var result = await Server.CallAsync(new CallToolRequestParams { Name = "get_sales", Arguments = arguments }, default);
        return result.StructuredContent!.Value.GetProperty("count").GetInt32();
    }
}
