using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Prefab.Browser.Tests;

/// <summary>A sample as a process of its own, spoken to through the official client.</summary>
/// <param name="sample">The sample's folder and program.</param>
public abstract class SampleServer(string sample) : IAsyncLifetime, IAsyncDisposable
{
    private readonly string _program = Path.Combine(Locations.Repository, "samples", sample, "bin", Locations.Configuration, $"net10.0/{sample}.dll");

    private Process? _process;
    private McpClient? _client;
    private string? _html;
    private long _lastRequest;

    /// <summary>What the server tells of the progress of calls, as it came.</summary>
    public event Func<JsonElement, Task>? Progress;

    public McpClient Client => _client ?? throw new InvalidOperationException("The server has not been started.");

    /// <summary>The revision of MCP to speak; null for the newest that both know.</summary>
    protected virtual string? ProtocolVersion => null;

    /// <summary>Whether the client says that it shows apps.</summary>
    protected virtual bool ShowsApps => true;

    /// <summary>Variables of the process.</summary>
    protected virtual IReadOnlyDictionary<string, string?> Environment { get; } = new Dictionary<string, string?>();

    public virtual Task InitializeAsync() => StartAsync();

    /// <summary>Ends the process without giving it time for anything, as <c>kill -9</c> does.</summary>
    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Ends the server as a host does, by closing its input, and starts it again.</summary>
    public async Task RestartAsync()
    {
        await StopAsync();
        await StartAsync();
    }

    /// <summary>Calls a tool as a host does for its page: with the page's metadata, and with word to the server when the page gives up.</summary>
    public async Task<CallToolResult> CallAsync(CallToolRequestParams call, CancellationToken cancellationToken)
    {
        var request = new JsonRpcRequest
        {
            Id = new($"page-{Interlocked.Increment(ref _lastRequest)}"),
            Method = RequestMethods.ToolsCall,
            Params = JsonSerializer.SerializeToNode(call, McpJsonUtilities.DefaultOptions),
        };
        try
        {
            return (await Client.SendRequestAsync(request, cancellationToken)).Result.Deserialize<CallToolResult>(McpJsonUtilities.DefaultOptions)!;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The client forgets the request but does not tell the server.
            await Client.SendNotificationAsync(NotificationMethods.CancelledNotification, new CancelledNotificationParams { RequestId = request.Id }, cancellationToken: CancellationToken.None);
            throw;
        }
    }

    public async Task<CallToolResult> CallAsync(string tool) => await CallAsync(new CallToolRequestParams { Name = tool }, default);

    /// <summary>The tools whose result is a page.</summary>
    public async Task<IReadOnlyList<Tool>> UiToolsAsync() =>
        [.. (await Client.ListToolsAsync()).Select(tool => tool.ProtocolTool).Where(tool => UriOf(tool) is not null)];

    /// <summary>The tools that <c>window.openai.callTool</c> lets through.</summary>
    public async Task<IReadOnlyList<string>> AccessibleAsync() =>
        [.. (await Client.ListToolsAsync()).Where(tool => (bool?)tool.ProtocolTool.Meta?["openai/widgetAccessible"] == true).Select(tool => tool.Name)];

    /// <summary>The document that the server's UI tools name.</summary>
    public async Task<string> HtmlAsync()
    {
        if (_html is not null)
            return _html;
        var uri = Assert.Single((await UiToolsAsync()).Select(UriOf).Distinct())!;
        var resource = await Client.ReadResourceAsync(uri);
        return _html = Assert.IsType<TextResourceContents>(Assert.Single(resource.Contents)).Text;
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public virtual async ValueTask DisposeAsync()
    {
        await StopAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Starts the server unless it runs.</summary>
    protected async Task EnsureStartedAsync()
    {
        if (_process is not { HasExited: false })
            await RestartAsync();
    }

    private static string? UriOf(Tool tool) => (string?)tool.Meta?["ui"]?["resourceUri"];

    private async Task StartAsync()
    {
        var start = new ProcessStartInfo("dotnet", [_program]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in Environment)
            start.Environment[name] = value;
        _process = Process.Start(start)!;
        // Its log is not of interest, but a full pipe would stop it.
        _process.BeginErrorReadLine();
        var transport = new StreamClientTransport(_process.StandardInput.BaseStream, _process.StandardOutput.BaseStream);
        _client = await McpClient.CreateAsync(transport, ClientOptions());
        // The registration ends with the client.
        _ = _client.RegisterNotificationHandler(NotificationMethods.ProgressNotification, async (notification, _) =>
        {
            if (Progress is { } told)
                await told(JsonSerializer.SerializeToElement(notification.Params, McpJsonUtilities.DefaultOptions));
        });
    }

    private McpClientOptions ClientOptions() => new()
    {
        ProtocolVersion = ProtocolVersion,
        // On a busy machine the server may take longer to start than the client waits by itself.
        DiscoverProbeTimeout = TimeSpan.FromSeconds(30),
        Capabilities = !ShowsApps ? null : new()
        {
            Extensions = new Dictionary<string, object>
            {
                ["io.modelcontextprotocol/ui"] = new JsonObject { ["mimeTypes"] = new JsonArray("text/html;profile=mcp-app") },
            },
        },
    };

    private async Task StopAsync()
    {
        if (_client is not null)
            await _client.DisposeAsync();
        _client = null;
        if (_process is null)
            return;
        _process.StandardInput.Close();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        try
        {
            await _process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            _process.Kill();
        }
        _process.Dispose();
        _process = null;
    }
}
