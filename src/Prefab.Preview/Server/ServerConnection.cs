using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Prefab.Preview.Server;

/// <summary>The one connection to the MCP server: started, watched, restarted and stopped here.</summary>
internal sealed class ServerConnection : IAsyncDisposable
{
    private readonly PreviewOptions _options;
    private readonly EventLog _log;
    private readonly SemaphoreSlim _changing = new(1, 1);
    private readonly CancellationTokenSource _ending = new();
    private readonly List<IAsyncDisposable> _handlers = [];
    private McpClient? _client;
    private long _lastRequest;
    private ServerState _state;

    public ServerConnection(PreviewOptions options, EventLog log)
    {
        (_options, _log) = (options, log);
        _state = new()
        {
            Status = ServerStatus.Starting,
            Source = ServerSource.Describe(options),
            CanRestart = options.Client is null,
            IsProcess = options.Command is not null,
            HostVersion = ServerSource.HostVersion,
        };
    }

    public ServerState State => Volatile.Read(ref _state);

    /// <summary>Stops the server if it runs and starts it; a server that fails to start ends in <see cref="ServerStatus.Stopped"/>.</summary>
    public async Task RestartAsync(CancellationToken cancellationToken)
    {
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _ending.Token);
        await _changing.WaitAsync(linked.Token);
        try
        {
            Set(State with { Status = ServerStatus.Starting, Generation = State.Generation + 1, ExitCode = null, Error = null });
            await CloseAsync();
            await ConnectAsync(linked.Token);
        }
        catch (Exception failure) when (failure is IOException or McpException or HttpRequestException or TimeoutException
            or Win32Exception or InvalidOperationException or JsonException)
        {
            await CloseAsync();
            SetStopped((failure as ClientTransportClosedException)?.Details, failure);
        }
        catch (OperationCanceledException cancelled)
        {
            await CloseAsync();
            SetStopped(null, cancelled);
            throw;
        }
        finally
        {
            _changing.Release();
        }
    }

    /// <summary>Sends a request as it is and returns the raw result.</summary>
    /// <exception cref="InvalidOperationException">The server is not running.</exception>
    /// <exception cref="McpException">The server answered with an error.</exception>
    /// <exception cref="IOException">The server stopped before it answered.</exception>
    public async Task<JsonNode?> SendAsync(string method, JsonNode? parameters, CancellationToken cancellationToken)
    {
        var client = State.Status == ServerStatus.Ready ? _client : null;
        if (client is null)
            throw new InvalidOperationException($"The MCP server is not running{Why(State)}. Restart it in the preview.");
        var request = new JsonRpcRequest
        {
            Id = new($"preview-{Interlocked.Increment(ref _lastRequest)}"),
            Method = method,
            Params = parameters?.DeepClone(),
        };
        Record(Sender.Host, request);
        try
        {
            var response = await client.SendRequestAsync(request, cancellationToken);
            Record(Sender.Server, response);
            return response.Result;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await TellCancelledAsync(client, request.Id);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        await _changing.WaitAsync();
        await CloseAsync();
    }

    private async Task ConnectAsync(CancellationToken cancellationToken)
    {
        var generation = State.Generation;
        var client = _options.Client
            ?? await McpClient.CreateAsync(ServerSource.Open(_options, _log), ServerSource.ClientOptions(_options), null, cancellationToken);
        _client = client;
        _handlers.Add(client.RegisterNotificationHandler(NotificationMethods.ToolListChangedNotification,
            async (_, token) => Set(State with { Tools = await ListToolsAsync(client, token) })));
        if (_options.Client is not null)
            RecordNotifications(client);
        var tools = await ListToolsAsync(client, cancellationToken);
        Set(State with
        {
            Status = ServerStatus.Ready,
            ServerInfo = JsonSerializer.SerializeToNode(client.ServerInfo, McpJsonUtilities.DefaultOptions),
            ProtocolVersion = client.NegotiatedProtocolVersion,
            Tools = tools,
        });
        _ = WatchAsync(client, generation);
    }

    private void RecordNotifications(McpClient client)
    {
        string[] methods =
        [
            NotificationMethods.ToolListChangedNotification, NotificationMethods.ResourceListChangedNotification,
            NotificationMethods.PromptListChangedNotification, NotificationMethods.ProgressNotification,
        ];
        foreach (var method in methods)
        {
            _handlers.Add(client.RegisterNotificationHandler(method, (notification, _) =>
            {
                Record(Sender.Server, notification);
                return ValueTask.CompletedTask;
            }));
        }
    }

    // The client forgets a cancelled request but does not tell the server, which would work on.
    private async Task TellCancelledAsync(McpClient client, RequestId id)
    {
        var notification = new JsonRpcNotification
        {
            Method = NotificationMethods.CancelledNotification,
            Params = JsonSerializer.SerializeToNode(
                new CancelledNotificationParams { RequestId = id, Reason = "The user cancelled the call." }, McpJsonUtilities.DefaultOptions),
        };
        Record(Sender.Host, notification);
        try
        {
            await client.SendMessageAsync(notification, _ending.Token);
        }
        catch (Exception gone) when (gone is IOException or InvalidOperationException or OperationCanceledException or HttpRequestException)
        {
            _log.StandardError($"preview: the server could not be told that request {id} was cancelled: {gone.Message}");
        }
    }

    // The transport records what goes over it; a client that was handed in is recorded one level up.
    private void Record(Sender from, JsonRpcMessage message)
    {
        if (_options.Client is not null)
            _log.Message(from, message);
    }

    private async Task WatchAsync(McpClient client, int generation)
    {
        var details = await client.Completion;
        if (State.Generation == generation && State.Status == ServerStatus.Ready)
            SetStopped(details, details.Exception);
    }

    private async Task CloseAsync()
    {
        foreach (var handler in _handlers)
            await handler.DisposeAsync();
        _handlers.Clear();
        var client = Interlocked.Exchange(ref _client, null);
        if (client is not null && _options.Client is null)
            await client.DisposeAsync();
    }

    private void SetStopped(ClientCompletionDetails? details, Exception? failure)
    {
        var process = details as StdioClientCompletionDetails;
        Set(State with { Status = ServerStatus.Stopped, ExitCode = process?.ExitCode, Error = failure?.Message });
    }

    private void Set(ServerState state)
    {
        Volatile.Write(ref _state, state);
        _log.State(state);
    }

    private static async Task<JsonArray> ListToolsAsync(McpClient client, CancellationToken cancellationToken)
    {
        if (client.ServerCapabilities.Tools is null)
            return [];
        var tools = await client.ListToolsAsync(cancellationToken: cancellationToken);
        return [.. tools.Select(tool => JsonSerializer.SerializeToNode(tool.ProtocolTool, McpJsonUtilities.DefaultOptions))];
    }

    private static string Why(ServerState state) => state switch
    {
        { Status: ServerStatus.Starting } => ": it is starting",
        { ExitCode: { } code } => $": it exited with code {code}",
        { Error: { } error } => $": {error}",
        _ => "",
    };
}
