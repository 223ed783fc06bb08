using Microsoft.Playwright;
using ModelContextProtocol.Protocol;
using static Microsoft.Playwright.Assertions;

namespace Prefab.Browser.Tests;

/// <summary>A test that uses a sample as its user does, with the real server behind it.</summary>
public abstract class SampleTest<TServer>(Chromium chromium, TServer server) : PageTest(chromium), IClassFixture<TServer>
    where TServer : SampleServer
{
    protected TServer Server => server;

    protected ILocator Toasts => Host.App.GetByRole(AriaRole.Region, new() { Name = "Notifications" });

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        server.Progress += Host.ReportAsync;
    }

    public override async Task DisposeAsync()
    {
        server.Progress -= Host.ReportAsync;
        await base.DisposeAsync();
    }

    /// <summary>Shows the page that a tool of the sample returns.</summary>
    protected Task OpenAsync(string tool, string heading, HostKind kind = HostKind.McpApps, string theme = "light") =>
        OpenAsync(new CallToolRequestParams { Name = tool }, heading, kind, theme);

    /// <summary>Shows the page that a call of a tool of the sample returns.</summary>
    protected async Task OpenAsync(CallToolRequestParams call, string heading, HostKind kind = HostKind.McpApps, string theme = "light")
    {
        Host.Tools = server.CallAsync;
        var context = HostContext.Light with { Theme = theme };
        if (kind == HostKind.McpApps)
            await Host.OpenAsync(await server.HtmlAsync(), context);
        else
            await Host.OpenOpenAiAsync(await server.HtmlAsync(), context, await server.AccessibleAsync());
        await Host.ShowAsync(await server.CallAsync(call, default));
        await Expect(Host.App.GetByRole(AriaRole.Heading, new() { Name = heading, Exact = true })).ToBeVisibleAsync();
    }

    protected ILocator Button(string name) => Host.App.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>Checks that the page is accessible and, at 360 pixels, not wider than its window.</summary>
    protected async Task ExpectGoodLooksAsync(string picture)
    {
        await Host.ScreenshotAsync(picture);
        Assert.Empty(await Accessibility.CheckAsync(Host));
        await Host.Page.SetViewportSizeAsync(360, 1800);
        await Expect(Host.App.Locator("html")).ToHaveJSPropertyAsync("clientWidth", 360);
        Assert.Equal(360, await Host.App.Locator("html").EvaluateAsync<int>("html => html.scrollWidth"));
        // The frame is painted anew after its width has changed; all of it, because the window is high enough.
        await Host.Page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        await Host.ScreenshotAsync($"{picture}-narrow");
    }
}

/// <summary>How a host and its page talk.</summary>
public enum HostKind
{
    /// <summary>Through the official host class of MCP Apps.</summary>
    McpApps,

    /// <summary>Through <c>window.openai</c> alone.</summary>
    OpenAi,
}
