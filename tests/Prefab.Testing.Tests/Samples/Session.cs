using System.IO.Pipelines;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Prefab.Mcp;

namespace Prefab.Testing.Tests.Samples;

#region session
/// <summary>A server and a client, joined by pipes in memory.</summary>
internal sealed class Session : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly McpServer _server;

    private Session(ServiceProvider services, McpServer server, McpClient client) => (_services, _server, Client) = (services, server, client);

    public McpClient Client { get; }

    public static async Task<Session> StartAsync<TTools>(Action<IServiceCollection> configure)
        where TTools : class
    {
        var collection = new ServiceCollection();
        collection.AddLogging();
        collection.AddMcpServer().WithTools<TTools>().WithPrefab();
        configure(collection);
        var services = collection.BuildServiceProvider();
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
#endregion
