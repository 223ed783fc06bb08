using System.IO.Pipelines;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Prefab.Mcp.Tests.Hosting;

/// <summary>A server and the SDK's client, joined by pipes in memory.</summary>
internal sealed class TestSession : IAsyncDisposable
{
    public const string Html = "<!doctype html><title>test renderer</title>";

    /// <summary>Both protocol eras: before and after results stopped being wrapped.</summary>
    public static TheoryData<string> Versions => ["2025-11-25", "2026-07-28"];

    private readonly ServiceProvider? _services;

    private TestSession(McpServer server, McpClient client, ServiceProvider? services) => (Server, Client, _services) = (server, client, services);

    public McpServer Server { get; }

    public McpClient Client { get; }

    /// <summary>A session of a server that is made by dependency injection.</summary>
    public static async Task<TestSession> StartAsync(
        string version, Action<IMcpServerBuilder> configure, Action<PrefabMcpOptions>? prefab = null, bool showsUi = true, Action<IServiceCollection>? more = null)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        var builder = services.AddMcpServer(o => o.ServerInfo = new() { Name = "test", Version = "1" });
        builder.WithPrefab(o =>
        {
            o.RendererHtml = Html;
            prefab?.Invoke(o);
        });
        configure(builder);
        more?.Invoke(services);
        var provider = services.BuildServiceProvider();
        return await StartAsync(version, provider.GetRequiredService<IOptions<McpServerOptions>>().Value, provider, showsUi);
    }

    /// <summary>A session of a server with these options.</summary>
    public static async Task<TestSession> StartAsync(string version, McpServerOptions options, ServiceProvider? services = null, bool showsUi = true)
    {
        Pipe up = new(), down = new();
        var server = McpServer.Create(new StreamServerTransport(up.Reader.AsStream(), down.Writer.AsStream()), options, services?.GetService<ILoggerFactory>(), services);
        _ = server.RunAsync();
        var client = await McpClient.CreateAsync(new StreamClientTransport(up.Writer.AsStream(), down.Reader.AsStream()), ClientOptions(version, showsUi));
        return new(server, client, services);
    }

    public static McpClientOptions ClientOptions(string version, bool showsUi = true)
    {
        // A client that hears nothing for five seconds takes the server for an older one, and a process may take longer to start on a busy machine.
        var options = new McpClientOptions { ProtocolVersion = version, DiscoverProbeTimeout = TimeSpan.FromSeconds(30) };
        if (showsUi)
        {
            options.Capabilities = new()
            {
                Extensions = new Dictionary<string, object>
                {
                    ["io.modelcontextprotocol/ui"] = new JsonObject { ["mimeTypes"] = new JsonArray("text/html;profile=mcp-app") },
                },
            };
        }
        return options;
    }

    public ValueTask<CallToolResult> CallAsync(string tool, params (string Name, object? Value)[] arguments) =>
        Client.CallToolAsync(tool, arguments.ToDictionary(a => a.Name, a => a.Value));

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        await Server.DisposeAsync();
        if (_services is not null)
            await _services.DisposeAsync();
    }
}
