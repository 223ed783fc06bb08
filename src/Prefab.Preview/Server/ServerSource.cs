using System.Reflection;
using System.Text.Json.Nodes;
using ModelContextProtocol.Client;

namespace Prefab.Preview.Server;

/// <summary>How the server named by <see cref="PreviewOptions"/> is reached, and how it is called on the page.</summary>
internal static class ServerSource
{
    public static readonly string HostVersion = typeof(ServerSource).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";

    public static IClientTransport Open(PreviewOptions options, EventLog log) =>
        new RecordingTransport(options.Command is not null ? Stdio(options, log) : Http(options), log);

    public static string Describe(PreviewOptions options) => options switch
    {
        { Command: { } command } => string.Join(' ', options.Arguments.Prepend(command).Select(part => part.Contains(' ') ? $"\"{part}\"" : part)),
        { Endpoint: { } endpoint } => endpoint.ToString(),
        _ => "connected client",
    };

    public static McpClientOptions ClientOptions(PreviewOptions options) => new()
    {
        ProtocolVersion = options.ProtocolVersion,
        // A server that is slow to start answers the probe after the client has gone back to `initialize`, and then refuses that.
        DiscoverProbeTimeout = options.Command is null ? new McpClientOptions().DiscoverProbeTimeout : TimeSpan.FromSeconds(20),
        ClientInfo = new() { Name = "prefab-preview", Title = "Prefab preview", Version = HostVersion },
        Capabilities = new()
        {
            Extensions = new Dictionary<string, object>
            {
                ["io.modelcontextprotocol/ui"] = new JsonObject { ["mimeTypes"] = new JsonArray("text/html;profile=mcp-app") },
            },
        },
    };

    private static StdioClientTransport Stdio(PreviewOptions options, EventLog log) => new(new()
    {
        Name = "preview",
        Command = options.Command!,
        Arguments = [.. options.Arguments],
        WorkingDirectory = options.WorkingDirectory,
        EnvironmentVariables = options.EnvironmentVariables.ToDictionary(),
        StandardErrorLines = log.StandardError,
        ShutdownTimeout = TimeSpan.FromSeconds(2),
    });

    private static HttpClientTransport Http(PreviewOptions options) => new(new()
    {
        Name = "preview",
        Endpoint = options.Endpoint!,
        AdditionalHeaders = options.Headers.ToDictionary(),
        TransportMode = HttpTransportMode.StreamableHttp,
    });
}
