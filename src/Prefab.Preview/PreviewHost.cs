using System.Net;
using System.Runtime.InteropServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Prefab.Preview.Server;
using Prefab.Preview.Web;

namespace Prefab.Preview;

/// <summary>A local MCP Apps host: it connects to an MCP server and serves a page that shows the server's apps as a host would.</summary>
public sealed class PreviewHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ServerConnection _server;
    private readonly CancellationTokenSource _stopping;
    private int _disposed;

    private PreviewHost(WebApplication app, ServerConnection server, CancellationTokenSource stopping, Uri url) =>
        (_app, _server, _stopping, Url) = (app, server, stopping, url);

    /// <summary>The address of the page on 127.0.0.1, with the token of this run in its fragment.</summary>
    public Uri Url { get; }

    /// <summary>Starts the server and the page, and returns when the server is ready or has failed to start.</summary>
    /// <remarks>A server that does not start is shown on the page, with its exit code and a button to try again; it throws nothing here.</remarks>
    /// <param name="options">The server to show and the port to listen on. No browser is opened.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <returns>The running preview; dispose it to stop the page and the server.</returns>
    /// <exception cref="ArgumentException"><paramref name="options"/> names no server or several, or a value is out of range.</exception>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<PreviewHost> StartAsync(PreviewOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        var log = new EventLog();
        var server = new ServerConnection(options, log);
        var guard = new RequestGuard();
        var stopping = new CancellationTokenSource();
        var app = Build(options.Port);
        try
        {
            app.MapPreview(guard, server, log, stopping.Token);
            await app.StartAsync(cancellationToken);
            var host = new PreviewHost(app, server, stopping, new($"{app.Urls.Single()}/#token={guard.Token}"));
            await server.RestartAsync(cancellationToken);
            return host;
        }
        catch
        {
            await StopAsync(app, server, stopping);
            throw;
        }
    }

    /// <summary>Runs a preview until Ctrl+C, a termination signal or <paramref name="cancellationToken"/>, and prints its address.</summary>
    /// <param name="options">The server to show, the port to listen on, and whether to open the browser.</param>
    /// <param name="started">Is given the running preview, for example to restart its server after a build.</param>
    /// <param name="cancellationToken">Ends the preview as Ctrl+C does.</param>
    /// <returns>A task that completes when the page and the server have stopped.</returns>
    /// <exception cref="ArgumentException"><paramref name="options"/> names no server or several, or a value is out of range.</exception>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task RunAsync(PreviewOptions options, Action<PreviewHost>? started = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        void End(PosixSignalContext signal)
        {
            signal.Cancel = true;
            ending.Cancel();
        }
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
        using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, End);
        try
        {
            await using var host = await StartAsync(options, ending.Token);
            if (options.Announce)
                host.Print();
            if (options.OpenBrowser && BrowserLauncher.HasDesktop && BrowserLauncher.Open(host.Url) is { } failure)
                await Console.Error.WriteLineAsync($"The browser could not be opened: {failure}");
            started?.Invoke(host);
            await Task.Delay(Timeout.Infinite, ending.Token);
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            // The asked-for end; the host is disposed by now.
        }
    }

    /// <summary>Stops the server and starts it again, for example after a build; open pages then open their app again.</summary>
    /// <param name="cancellationToken">Gives up waiting for the new server.</param>
    /// <returns>A task that completes when the server is ready or has failed to start.</returns>
    /// <exception cref="InvalidOperationException">The preview was given a connected client, whose server is not its own to restart.</exception>
    /// <exception cref="ObjectDisposedException">The preview has been disposed.</exception>
    public Task RestartServerAsync(CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed != 0, this);
        return _server.State.CanRestart
            ? _server.RestartAsync(cancellationToken)
            : throw new InvalidOperationException("The preview was given a connected Client; only its owner can restart that server.");
    }

    /// <summary>Stops the page and the server process, which is killed when it does not end by itself within two seconds.</summary>
    /// <returns>A task that completes when both have stopped.</returns>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 0)
            await StopAsync(_app, _server, _stopping);
    }

    private static async Task StopAsync(WebApplication app, ServerConnection server, CancellationTokenSource stopping)
    {
        await stopping.CancelAsync();
        await server.DisposeAsync();
        await app.StopAsync();
        await app.DisposeAsync();
        stopping.Dispose();
    }

    private static WebApplication Build(int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new() { ApplicationName = "Prefab.Preview" });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        builder.Services.AddRoutingCore();
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true).SetMinimumLevel(LogLevel.Warning);
        // Signals belong to the program around the preview.
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        return builder.Build();
    }

    private void Print()
    {
        Console.WriteLine($"Preview of {_server.State.Source}");
        if (_server.State is { Status: ServerStatus.Stopped, Error: var error })
            Console.WriteLine($"The server did not start: {error}");
        Console.WriteLine($"Open {Url}");
        Console.WriteLine("Press Ctrl+C to stop.");
    }

    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
