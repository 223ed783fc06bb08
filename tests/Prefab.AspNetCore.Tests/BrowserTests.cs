using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Prefab.Tests;
using static Microsoft.Playwright.Assertions;

namespace Prefab.AspNetCore.Tests;

public sealed class BrowserTests
{
    [Fact]
    public async Task Page_calls_its_tools_in_a_browser()
    {
        await using var site = ContactsSite.Build(builder =>
        {
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Services.AddAntiforgery();
        });
        await site.StartAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args = ChromiumFlags.All,
        });
        var page = await browser.NewPageAsync();
        await page.GotoAsync($"{site.Urls.Single()}/contacts");
        await Expect(page).ToHaveTitleAsync("Contacts");
        await Expect(page.GetByText("Ada Lovelace: ada@example.com")).ToBeVisibleAsync();

        await page.GetByLabel("Name").FillAsync("grace");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        await Expect(page.GetByText("Ada Lovelace: ada@example.com")).ToHaveCountAsync(0);
        await Expect(page.GetByText("Grace Hopper: grace@example.com")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Fail" }).ClickAsync();
        await Expect(page.GetByText("Not on a Sunday.")).ToBeVisibleAsync();
    }
}
