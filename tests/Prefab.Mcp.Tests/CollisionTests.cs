using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ModelContextProtocol.Server;
using Prefab.Mcp.Tests.Hosting;
using Prefab.Ui;

namespace Prefab.Mcp.Tests;

public class CollisionTests
{
    private sealed class Recorder : ILoggerProvider, ILogger
    {
        public List<string> Warnings { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
                Warnings.Add(formatter(state, exception));
        }

        public void Dispose()
        {
        }
    }

    private static (Recorder Log, McpServerOptions Options) Build(Action<IMcpServerBuilder> configure)
    {
        var log = new Recorder();
        var services = new ServiceCollection();
        services.AddLogging(b => b.AddProvider(log));
        configure(services.AddMcpServer().WithPrefab(o => o.RendererHtml = TestSession.Html));
        var provider = services.BuildServiceProvider();
        var factory = provider.GetRequiredService<IOptionsFactory<McpServerOptions>>();
        // A second session reports nothing new.
        factory.Create(Options.DefaultName);
        return (log, factory.Create(Options.DefaultName));
    }

    [Fact]
    public void Tools_of_one_name_are_reported_once()
    {
        var (log, options) = Build(b => b.WithTools<ErrorTests.Colliding>());

        Assert.Equal(
            ["Two tools are named \"show\": Colliding.Show() is listed, Colliding.ShowAsync() is not. Give one of them a Name in [McpServerTool]."],
            log.Warnings);
        Assert.Single(options.ToolCollection!);
    }

    [Fact]
    public void Alternate_handler_keeps_the_filter_out_and_is_reported_once()
    {
        var (log, options) = Build(b => b.WithTools([McpServerTool.Create(PrefabApp () => new Text("a"), new() { Name = "page" })]).Services.Configure<McpServerOptions>(o =>
        {
#pragma warning disable MCPEXP002
            o.Handlers.CallToolWithAlternateHandler = (_, _) => throw new NotSupportedException();
#pragma warning restore MCPEXP002
        }));

        Assert.Empty(options.Filters.Request.CallToolFilters);
        Assert.Contains("CallToolWithAlternateHandler", Assert.Single(log.Warnings), StringComparison.Ordinal);
        Assert.NotNull(Assert.Single(options.ToolCollection!).ProtocolTool.Meta);
    }

    [Fact]
    public void Order_of_registration_does_not_matter()
    {
        var (_, options) = Build(b => b.Services.PostConfigure<McpServerOptions>(o => o.ToolCollection = [McpServerTool.Create(PrefabApp () => new Text("a"), new() { Name = "page" })]));

        Assert.NotNull(Assert.Single(options.ToolCollection!).ProtocolTool.Meta);
    }
}
