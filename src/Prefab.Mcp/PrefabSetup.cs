using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using ModelContextProtocol.Server;

namespace Prefab.Mcp;

/// <summary>Puts Prefab into the options of a server: the extension, the renderer, the metadata of the tools, and the filter of their results.</summary>
internal sealed partial class PrefabSetup(PrefabMcpOptions prefab, IEnumerable<McpServerTool>? registered = null, ILogger? logger = null)
{
    /// <summary>The name of the MCP Apps extension.</summary>
    public const string Extension = "io.modelcontextprotocol/ui";

    private static readonly ConditionalWeakTable<McpServerOptions, PrefabSetup> s_applied = [];

    private readonly ConditionalWeakTable<McpServerPrimitiveCollection<McpServerTool>, object> _watched = [];
    private readonly ConditionalWeakTable<McpServerTool, object> _decorated = [];
    private readonly ConcurrentDictionary<string, bool> _reported = new(StringComparer.Ordinal);
    private readonly ILogger _logger = logger ?? Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;
    private readonly Lazy<RendererResource> _renderer = new(() => new(prefab));

    public PrefabMcpOptions Options => prefab;

    /// <summary>The setup of a server; null when the server does not use Prefab.</summary>
    public static PrefabSetup? Of(McpServer server) => s_applied.TryGetValue(server.ServerOptions, out var setup) ? setup : null;

    /// <summary>Changes the options once; the tools may be shared with other servers that did the same.</summary>
    public void Apply(McpServerOptions options)
    {
        if (!s_applied.TryAdd(options, this))
            return;
        options.Capabilities ??= new();
        (options.Capabilities.Extensions ??= new Dictionary<string, object>()).TryAdd(Extension, new JsonObject());
        _renderer.Value.AddTo(options);
        Watch(options.ToolCollection);
        ReportCollisions(options);
#pragma warning disable MCPEXP002 // Experimental in the SDK; it is only asked whether somebody set it.
        if (options.Handlers.CallToolWithAlternateHandler is not null)
#pragma warning restore MCPEXP002
        {
            // A server over HTTP comes here for each session; its log says it once.
            if (_reported.TryAdd("", true))
                AlternateHandler(_logger);
            return;
        }
        options.Filters.Request.ListToolsFilters.Add(next => (request, cancellation) =>
        {
            // A session may have got another collection after its options were made.
            Watch(request.Server.ServerOptions.ToolCollection);
            return next(request, cancellation);
        });
        options.Filters.Request.CallToolFilters.Add(new CallToolFilter(this).Wrap);
    }

    /// <summary>Gives a tool its metadata; does nothing when it has it.</summary>
    public void Decorate(McpServerTool tool)
    {
        if (_decorated.TryGetValue(tool, out _))
            return;
        ToolMetadata.Apply(tool, prefab, _renderer.Value.Uri);
        _decorated.AddOrUpdate(tool, tool);
    }

    private void Watch(McpServerPrimitiveCollection<McpServerTool>? tools)
    {
        if (tools is null || !_watched.TryAdd(tools, tools))
            return;
        tools.Changed += (_, _) => DecorateAll(tools);
        DecorateAll(tools);
    }

    private void DecorateAll(McpServerPrimitiveCollection<McpServerTool> tools)
    {
        foreach (var tool in tools)
            Decorate(tool);
    }

    private void ReportCollisions(McpServerOptions options)
    {
        foreach (var shadowed in registered ?? [])
        {
            if (options.ToolCollection?.TryGetPrimitive(shadowed.ProtocolTool.Name, out var winner) == true
                && !ReferenceEquals(shadowed, winner)
                && _reported.TryAdd(MethodNames.Of(shadowed), true))
            {
                Collision(_logger, shadowed.ProtocolTool.Name, MethodNames.Of(winner), MethodNames.Of(shadowed));
            }
        }
    }

    /// <summary>Keeps the exception behind an answer that tells the caller only about the arguments.</summary>
    public void Explained(McpServerTool tool, Exception error) => ArgumentsDoNotFit(_logger, tool.ProtocolTool.Name, error);

    [LoggerMessage(3, LogLevel.Error, "The tool \"{Tool}\" failed; its caller is told which arguments do not fit its schema.")]
    private static partial void ArgumentsDoNotFit(ILogger logger, string tool, Exception error);

    [LoggerMessage(1, LogLevel.Warning, "Two tools are named \"{Tool}\": {Winner} is listed, {Shadowed} is not. Give one of them a Name in [McpServerTool].")]
    private static partial void Collision(ILogger logger, string tool, string winner, string shadowed);

    [LoggerMessage(2, LogLevel.Warning, "The server has a CallToolWithAlternateHandler, which excludes filters: results of UI tools are not converted. Return app.ToCallToolResult(request) from them.")]
    private static partial void AlternateHandler(ILogger logger);
}
