using Microsoft.Playwright;
using Prefab.Tests;

namespace Prefab.Browser.Tests;

/// <summary>The browser and the host's server, started once for all tests.</summary>
public sealed class Chromium : IAsyncLifetime, IAsyncDisposable
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private HostServer? _server;

    public HostServer Server => _server ?? throw new InvalidOperationException("The server has not been started.");

    public async Task InitializeAsync()
    {
        if (!File.Exists(Locations.Chromium))
        {
            throw new InvalidOperationException(
                $"The browser tests need Chromium, and {Locations.Chromium} does not exist; install it, or set the variable CHROMIUM to its path.");
        }
        await HostBundle.EnsureAsync();
        _server = new();
        await _server.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Locations.Chromium, Args = ChromiumFlags.All });
    }

    /// <summary>An empty page of its own context; dispose the context.</summary>
    public async Task<IPage> NewPageAsync(int width = 760, int height = 900)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            Locale = "en-US",
            TimezoneId = "UTC",
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(10_000);
        return await context.NewPageAsync();
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_server is not null)
            await _server.DisposeAsync();
    }
}

/// <summary>Everything that uses the one browser; its tests run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class WithChromium : ICollectionFixture<Chromium>
{
    public const string Name = "Chromium";
}
