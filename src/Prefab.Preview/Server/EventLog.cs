using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Prefab.Preview.Server;

/// <summary>The recent events of a preview, and their live feed to the open pages.</summary>
internal sealed class EventLog
{
    private const int Kept = 1000;

    // A renderer resource is hundreds of kilobytes; the list is for reading.
    private const int LongestString = 4000;

    private readonly Lock _gate = new();
    private readonly Queue<JsonObject> _events = new();
    private readonly List<Channel<string>> _subscribers = [];
    private ServerState? _state;
    private long _sequence;

    public void Message(Sender from, JsonRpcMessage message)
    {
        var node = JsonSerializer.SerializeToNode(message, McpJsonUtilities.DefaultOptions);
        Publish(new() { ["event"] = "message", ["from"] = Json.Name(from), ["message"] = Shorten(node) });
    }

    public void StandardError(string line) => Publish(new() { ["event"] = "stderr", ["line"] = line });

    public void State(ServerState state)
    {
        lock (_gate)
        {
            _state = state;
            Send(StateEvent(state));
        }
    }

    /// <summary>Adds a page: first what it missed since event <paramref name="after"/>, then the server's state, then live events.</summary>
    public Subscription Subscribe(long after)
    {
        var channel = Channel.CreateUnbounded<string>();
        lock (_gate)
        {
            foreach (var missed in _events.Where(e => e["sequence"]!.GetValue<long>() > after))
                channel.Writer.TryWrite(missed.ToJsonString());
            if (_state is not null)
                channel.Writer.TryWrite(StateEvent(_state).ToJsonString());
            _subscribers.Add(channel);
        }
        return new(this, channel);
    }

    private void Publish(JsonObject entry)
    {
        lock (_gate)
        {
            entry["sequence"] = ++_sequence;
            entry["time"] = DateTimeOffset.UtcNow;
            _events.Enqueue(entry);
            if (_events.Count > Kept)
                _events.Dequeue();
            Send(entry);
        }
    }

    private void Send(JsonObject entry)
    {
        var text = entry.ToJsonString();
        foreach (var subscriber in _subscribers)
            subscriber.Writer.TryWrite(text);
    }

    private static JsonObject StateEvent(ServerState state) =>
        new() { ["event"] = "server", ["server"] = JsonSerializer.SerializeToNode(state, Json.Options) };

    private static JsonNode? Shorten(JsonNode? node) => node switch
    {
        JsonObject o => new JsonObject(o.Select(p => KeyValuePair.Create(p.Key, Shorten(p.Value)))),
        JsonArray a => new JsonArray([.. a.Select(Shorten)]),
        JsonValue v when v.TryGetValue(out string? text) && text.Length > LongestString =>
            $"{text[..LongestString]}… ({text.Length - LongestString:N0} more characters)",
        _ => node?.DeepClone(),
    };

    internal sealed class Subscription(EventLog log, Channel<string> channel) : IDisposable
    {
        public ChannelReader<string> Reader => channel.Reader;

        public ChannelWriter<string> Writer => channel.Writer;

        public void Dispose()
        {
            lock (log._gate)
                log._subscribers.Remove(channel);
        }
    }
}

/// <summary>Who sent a message on the link between host and server.</summary>
internal enum Sender
{
    Host,
    Server,
}
