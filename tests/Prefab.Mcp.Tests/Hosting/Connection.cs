using ModelContextProtocol.Client;

namespace Prefab.Mcp.Tests.Hosting;

/// <summary>The SDK's client joined to <see cref="TestServer"/> by one of the transports.</summary>
internal sealed class Connection : IAsyncDisposable
{
    private readonly IAsyncDisposable? _server;

    private Connection(McpClient client, IAsyncDisposable? server) => (Client, _server) = (client, server);

    public McpClient Client { get; }

    public static async Task<Connection> OpenAsync(string transport, string version)
    {
        switch (transport)
        {
            case "pipes":
                var session = await TestSession.StartAsync(version, TestServer.Configure);
                return new(session.Client, session);
            case "stdio":
                var process = new StdioClientTransport(new() { Command = "dotnet", Arguments = [typeof(Connection).Assembly.Location, "stdio"] });
                return new(await McpClient.CreateAsync(process, TestSession.ClientOptions(version)), null);
            default:
                var server = await HttpServer.StartAsync(TestServer.Configure);
                var http = new HttpClientTransport(new() { Endpoint = new("http://localhost/mcp"), TransportMode = HttpTransportMode.StreamableHttp }, server.CreateClient());
                return new(await McpClient.CreateAsync(http, TestSession.ClientOptions(version)), server);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        if (_server is not null)
            await _server.DisposeAsync();
    }
}
