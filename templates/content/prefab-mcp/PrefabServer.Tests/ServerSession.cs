using System.IO.Pipelines;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Prefab.Testing;

namespace PrefabServer.Tests;

/// <summary>The server and a client, joined by pipes in memory.</summary>
internal sealed class ServerSession : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly McpServer _server;

    private ServerSession(ServiceProvider services, McpServer server, McpClient client) => (_services, _server, Client) = (services, server, client);

    public McpClient Client { get; }

    public static async Task<ServerSession> StartAsync(params string[] voters)
    {
        var collection = new ServiceCollection();
        collection.AddLogging();
        collection.AddPollServer();
        var services = collection.BuildServiceProvider();
        foreach (var voter in voters)
            services.GetRequiredService<VoterList>().Add(voter);

        Pipe up = new(), down = new();
        var transport = new StreamServerTransport(up.Reader.AsStream(), down.Writer.AsStream());
        var server = McpServer.Create(transport, services.GetRequiredService<IOptions<McpServerOptions>>().Value, null, services);
        _ = server.RunAsync();
        var client = await McpClient.CreateAsync(new StreamClientTransport(up.Writer.AsStream(), down.Reader.AsStream()), PrefabPage.ClientOptions);
        return new(services, server, client);
    }

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        await _server.DisposeAsync();
        await _services.DisposeAsync();
    }
}
