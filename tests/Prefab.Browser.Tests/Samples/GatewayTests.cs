using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Prefab.Browser.Tests;

public sealed class GatewayServer() : SampleServer("Gateway");

/// <summary>Pages of servers behind a gateway, which lists their tools under prefixes.</summary>
public sealed class GatewayTests(Chromium chromium, GatewayServer server) : SampleTest<GatewayServer>(chromium, server)
{
    [Theory, InlineData(HostKind.McpApps), InlineData(HostKind.OpenAi)]
    public async Task Pages_of_both_servers_call_their_tools_by_the_names_of_the_gateway(HostKind kind)
    {
        await OpenAsync("contacts_show_contacts", "Contacts", kind);
        await Host.App.GetByPlaceholder("Name or address").FillAsync("hopper");
        await Button("Search").ClickAsync();
        await Expect(Host.App.GetByRole(AriaRole.Link)).ToHaveTextAsync(["grace@example.com"]);
        await ExpectCallAsync("contacts_search_contacts");
        await OpenAsync("docs_show_documents", "Documents", kind);
        await Export("Minutes of March").ClickAsync();
        await Expect(Toasts).ToContainTextAsync("Page 5 is damaged.");
        await Expect(Card("Minutes of March")).ToContainTextAsync("4 of 12 pages exported");
        await ExpectCallAsync("docs_export_document", "docs_list_documents");
    }

    [Fact]
    public async Task Progress_and_cancellation_pass_through_the_gateway()
    {
        await OpenAsync("docs_show_documents", "Documents");
        await Export("Handbook").ClickAsync();
        await Expect(Card("Handbook")).ToContainTextAsync(new Regex(@"Page ([5-9]|\d\d+) of"));
        await Button("Cancel").ClickAsync();
        await Expect(Toasts).ToContainTextAsync("Cancelled");
        await Expect(Export("Handbook")).ToBeEnabledAsync();
        // Word of the cancellation may take some pages' time to arrive.
        var exported = await ExportedAsync();
        for (string? before = null; exported != before;)
        {
            before = exported;
            await Task.Delay(300);
            exported = await ExportedAsync();
        }
        await Task.Delay(300);
        Assert.Equal(exported, await ExportedAsync());
        Assert.DoesNotContain("160 of 160", exported, StringComparison.Ordinal);
    }

    private ILocator Card(string name) => Host.App.Locator(".pf-card").Filter(new() { HasText = name });

    private ILocator Export(string name) => Card(name).GetByRole(AriaRole.Button, new() { Name = "Export" });

    /// <summary>What the gateway's page says of the handbook when it is opened anew.</summary>
    private async Task<string> ExportedAsync()
    {
        await OpenAsync("docs_show_documents", "Documents");
        return await Card("Handbook").InnerTextAsync();
    }

    private async Task ExpectCallAsync(params string[] tools) =>
        Assert.Equal(tools, (await Host.RequestsAsync("tools/call")).Select(call => call.GetProperty("params").GetProperty("name").GetString()));
}
