using System.IO.Pipelines;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Prefab.Mcp;

namespace Prefab.Browser.Tests;

/// <summary>A server with Prefab in this process, spoken to through the official client.</summary>
public sealed class InMemoryServer : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly McpServer _server;

    private InMemoryServer(ServiceProvider services, McpServer server, McpClient client) => (_services, _server, Client) = (services, server, client);

    public McpClient Client { get; }

    public static async Task<InMemoryServer> StartAsync(Action<IMcpServerBuilder> configure)
    {
        var services = new ServiceCollection().AddLogging();
        configure(services.AddMcpServer(options => options.ServerInfo = new() { Name = "test", Version = "1" }).WithPrefab());
        var provider = services.BuildServiceProvider();
        Pipe up = new(), down = new();
        var server = McpServer.Create(
            new StreamServerTransport(up.Reader.AsStream(), down.Writer.AsStream()),
            provider.GetRequiredService<IOptions<McpServerOptions>>().Value,
            provider.GetRequiredService<ILoggerFactory>(),
            provider);
        // It ends with the transport.
        _ = server.RunAsync();
        return new(provider, server, await McpClient.CreateAsync(new StreamClientTransport(up.Writer.AsStream(), down.Reader.AsStream())));
    }

    /// <summary>Shows the page that a tool returns, as a host does after the model has called it.</summary>
    public async Task OpenAsync(HostPage host, string tool, HostKind kind = HostKind.McpApps, params (string Name, object? Value)[] arguments)
    {
        host.Tools = CallAsync;
        if (kind == HostKind.McpApps)
            await host.OpenAsync(await HtmlAsync(), HostContext.Light);
        else
            await host.OpenOpenAiAsync(await HtmlAsync(), HostContext.Light, await AccessibleAsync());
        await host.ShowAsync(await CallAsync(tool, arguments));
    }

    public ValueTask<CallToolResult> CallAsync(string tool, params (string Name, object? Value)[] arguments) =>
        Client.CallToolAsync(tool, arguments.ToDictionary(argument => argument.Name, argument => argument.Value));

    /// <summary>The tools that <c>window.openai.callTool</c> lets through.</summary>
    public async Task<IReadOnlyList<string>> AccessibleAsync() =>
        [.. (await Client.ListToolsAsync()).Where(tool => (bool?)tool.ProtocolTool.Meta?["openai/widgetAccessible"] == true).Select(tool => tool.Name)];

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        await _server.DisposeAsync();
        await _services.DisposeAsync();
    }

    private async Task<CallToolResult> CallAsync(CallToolRequestParams call, CancellationToken cancellationToken) => await Client.CallToolAsync(call, cancellationToken);

    private async Task<string> HtmlAsync()
    {
        var uri = (await Client.ListToolsAsync()).Select(tool => (string?)tool.ProtocolTool.Meta?["ui"]?["resourceUri"]).First(uri => uri is not null)!;
        return Assert.IsType<TextResourceContents>(Assert.Single((await Client.ReadResourceAsync(uri)).Contents)).Text;
    }
}
