using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol;
using Prefab.Preview.Server;

namespace Prefab.Preview.Web;

/// <summary>One open page: its requests come in, answers and events go out, over one WebSocket.</summary>
/// <remarks>A socket rather than plain requests: browsers allow few connections to one origin, and calls may hang.</remarks>
internal sealed class PageSocket(WebSocket socket, ServerConnection server, EventLog log)
{
    private const int CallFailed = -32000;

    // What the SDK's client puts before a server's own words; the view shall read those as they are.
    private const string RemotePrefix = "Request failed (remote): ";

    private readonly ConcurrentDictionary<string, CancellationTokenSource> _running = new();

    public async Task RunAsync(long after, CancellationToken cancellationToken)
    {
        using var subscription = log.Subscribe(after);
        using var closing = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var writing = WriteAsync(subscription, closing.Token);
        try
        {
            while (await ReadAsync(closing.Token) is { } message)
                Handle(message, subscription, closing.Token);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or IOException)
        {
            // The page was closed, or the preview ends: both end this socket and need no report.
        }
        finally
        {
            await closing.CancelAsync();
            await writing;
        }
    }

    private async Task<JsonObject?> ReadAsync(CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        await using (var message = WebSocketStream.CreateReadableMessageStream(socket))
            await message.CopyToAsync(buffer, cancellationToken);
        if (socket.State != WebSocketState.Open)
            return null;
        buffer.Position = 0;
        return await JsonSerializer.DeserializeAsync<JsonObject>(buffer, Json.Options, cancellationToken);
    }

    private async Task WriteAsync(EventLog.Subscription subscription, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var text in subscription.Reader.ReadAllAsync(cancellationToken))
                await socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, cancellationToken);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or IOException)
        {
            // As above: nobody is left to write to.
        }
    }

    private void Handle(JsonObject message, EventLog.Subscription subscription, CancellationToken cancellationToken)
    {
        switch ((string?)message["type"])
        {
            case "request":
                _ = AnswerAsync(message, subscription, cancellationToken);
                break;
            case "cancel" when _running.TryRemove((string)message["id"]!, out var running):
                running.Cancel();
                running.Dispose();
                break;
            case "restart" when server.State.CanRestart:
                // Goes on when the page that asked for it is closed.
                _ = server.RestartAsync(CancellationToken.None);
                break;
        }
    }

    private async Task AnswerAsync(JsonObject message, EventLog.Subscription subscription, CancellationToken cancellationToken)
    {
        var id = (string)message["id"]!;
        var running = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _running[id] = running;
        var answer = new JsonObject { ["event"] = "response", ["id"] = id };
        try
        {
            var method = (string)message["method"]!;
            ViewPolicy.Check(method, message["params"], (string?)message["caller"] == "view", server.State.Tools);
            answer["result"] = (await server.SendAsync(method, message["params"], running.Token))?.DeepClone();
        }
        catch (McpProtocolException refused)
        {
            answer["error"] = Error((int)refused.ErrorCode, refused.Message.Replace(RemotePrefix, "", StringComparison.Ordinal));
        }
        catch (OperationCanceledException) when (running.IsCancellationRequested)
        {
            answer["error"] = Error(CallFailed, "The call was cancelled.");
        }
        catch (Exception failure)
        {
            // Whatever went wrong belongs to the caller of this one request; the page shows it.
            answer["error"] = Error(CallFailed, failure.Message);
        }
        finally
        {
            if (_running.TryRemove(id, out _))
                running.Dispose();
        }
        subscription.Writer.TryWrite(answer.ToJsonString());
    }

    private static JsonObject Error(int code, string message) => new() { ["code"] = code, ["message"] = message };
}
