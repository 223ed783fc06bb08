using System.Text.Json;

namespace Prefab.Preview.Tests;

/// <summary>A preview with its page open, and the words for what a user sees there.</summary>
internal sealed class PreviewPage : IAsyncDisposable
{
    private readonly List<string> _errors = [];

    private PreviewPage(PreviewHost host, IPage page)
    {
        (Host, Page) = (host, page);
        page.PageError += (_, error) => _errors.Add(error);
    }

    public PreviewHost Host { get; }

    public IPage Page { get; }

    public IFrameLocator View => Page.FrameLocator(".frame-slot iframe");

    public ILocator Greeting => View.Locator("#greeting");

    public ILocator Answer => View.Locator("#answer");

    public ILocator Context => View.Locator("#context");

    public ILocator Alert => Page.Locator("#server-alert");

    public ILocator Messages => Page.GetByRole(AriaRole.Log, new() { Name = "Messages from the app" });

    public static async Task<PreviewPage> OpenAsync(BrowserFixture browser, PreviewOptions options, int width = 1400)
    {
        var host = await PreviewHost.StartAsync(options);
        var page = await browser.Browser.NewPageAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 860 },
            ColorScheme = ColorScheme.Light,
        });
        page.SetDefaultTimeout(15_000);
        var opened = new PreviewPage(host, page);
        await page.GotoAsync(host.Url.AbsoluteUri);
        return opened;
    }

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>Presses a button of the app with the keyboard: Chromium drops clicks into a foreign frame that has just moved.</summary>
    public Task PressAsync(string name) => View.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).PressAsync("Enter");

    /// <summary>Presses a button of the app that makes its document go away, which a key would wait for in vain.</summary>
    public Task LeaveAsync(string name) =>
        View.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).EvaluateAsync("button => { setTimeout(() => button.click()); }");

    /// <summary>Chooses a segment of the top bar, whose radio button is hidden behind its text.</summary>
    public Task ChooseAsync(string name) => Page.Locator(".segments label", new() { HasTextString = name }).ClickAsync();

    public ILocator Row(string method) => Page.Locator("#traffic li", new() { Has = Page.Locator(".method", new() { HasTextString = method }) });

    /// <summary>The server log, whichever tab is in front.</summary>
    public ILocator Log => Page.Locator("#log");

    public async Task AssertAccessibleAsync()
    {
        await Page.AddScriptTagAsync(new() { Path = Path.Combine(AppContext.BaseDirectory, "axe.min.js") });
        var report = await Page.EvaluateAsync<JsonElement>("() => axe.run(document, { iframes: false })");
        Assert.True(report.GetProperty("passes").GetArrayLength() > 10, "axe checked almost nothing.");
        var violations = report.GetProperty("violations").EnumerateArray()
            .Select(v => $"{v.GetProperty("id")}: {string.Join(" | ", v.GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("html")))}");
        Assert.Empty(violations);
    }

    public async ValueTask DisposeAsync()
    {
        await Page.CloseAsync();
        await Host.DisposeAsync();
        Assert.Empty(_errors);
    }
}
