namespace Prefab.Browser.Tests;

/// <summary>A test with one host page, which fails when the page reported an error that the test did not expect.</summary>
[Collection(WithChromium.Name)]
public abstract class PageTest(Chromium chromium) : IAsyncLifetime
{
    private HostPage? _host;

    protected Chromium Chromium => chromium;

    protected HostPage Host => _host ?? throw new InvalidOperationException("The page has not been opened.");

    /// <summary>Width of the host's window in CSS pixels.</summary>
    protected virtual int Width => 760;

    public virtual async Task InitializeAsync() => _host = await HostPage.CreateAsync(chromium, Width);

    public virtual async Task DisposeAsync()
    {
        if (_host is null)
            return;
        var errors = _host.Errors;
        await _host.DisposeAsync();
        Assert.Empty(errors);
    }
}
