using System.Reflection;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Server;
using Prefab.Ui;

namespace Prefab.Mcp;

/// <summary>Finds the tools of one session for one client, whose protocol version decides how results arrive.</summary>
/// <remarks>A reference may be a name, a delegate, a method, an <see cref="McpServerTool"/>, or the <see cref="AIFunction"/> that a tool was made from.</remarks>
public sealed class ToolIndex : IToolResolver
{
    private readonly McpServer _server;
    private readonly McpServerPrimitiveCollection<McpServerTool>? _tools;
    private readonly Func<McpServerTool, McpServer, string?>? _name;

    /// <summary>Creates the resolver of a request.</summary>
    /// <param name="server">The server of the request, which knows the session's tools and the protocol version.</param>
    public ToolIndex(McpServer server)
    {
        ArgumentNullException.ThrowIfNull(server);
        _server = server;
        _tools = server.ServerOptions.ToolCollection;
        _name = PrefabSetup.Of(server)?.Options.ToolName;
    }

    /// <inheritdoc/>
    /// <exception cref="PrefabException">The method or handle is not registered, is registered more than once, or cannot be matched; the message says which.</exception>
    public ResolvedTool? Resolve(ToolReference tool)
    {
        ArgumentNullException.ThrowIfNull(tool);
        if (tool.Name is { } name)
            return _tools is not null && _tools.TryGetPrimitive(name, out var named) ? Resolved(named, tool) : null;
        return Resolved(
            tool switch
            {
                { Method: { } method } => ByMethod(method, tool),
                { Handle: McpServerTool handle } => ByHandle(handle, tool),
                { Handle: AIFunction function } => ByFunction(function, tool),
                _ => throw new PrefabException($"{tool} does not identify a tool: pass a method, an McpServerTool, an AIFunction, or the name."),
            },
            tool);
    }

    private ResolvedTool Resolved(McpServerTool tool, ToolReference reference)
    {
        if (!ToolAccess.AllowsPages(tool))
        {
            throw new PrefabException(
                $"The tool \"{tool.ProtocolTool.Name}\"{At(reference)} is for the model only, and hosts refuse it to pages: give it [PrefabTool(Visibility = ToolVisibility.Both)].");
        }
        return new(
            _name?.Invoke(tool, _server) ?? tool.ProtocolTool.Name,
            ToolWrapping.Wraps(tool, _server.NegotiatedProtocolVersion),
            ToolCatalog.Parameters(tool));
    }

    private McpServerTool ByMethod(MethodInfo method, ToolReference reference)
    {
        var catalog = ToolCatalog.Of(_tools);
        var found = catalog.Find(method);
        return found switch
        {
            [var only] => only,
            [] => throw NotFound(method, reference, catalog),
            _ => throw new PrefabException(
                $"{What(method, reference)} is registered {found.Length} times, as {Names(found)}: pass the name or the McpServerTool that you mean."),
        };
    }

    private McpServerTool ByHandle(McpServerTool handle, ToolReference reference)
    {
        var name = handle.ProtocolTool.Name;
        if (_tools is null || !_tools.TryGetPrimitive(name, out var listed))
            throw new PrefabException($"The McpServerTool \"{name}\"{At(reference)} is not among the tools of this session. {Registered()}");
        return ReferenceEquals(listed, handle)
            ? listed
            : throw new PrefabException($"The McpServerTool \"{name}\"{At(reference)} is shadowed: this session lists {MethodNames.Of(listed)} under that name. Give one of them another name.");
    }

    private McpServerTool ByFunction(AIFunction function, ToolReference reference)
    {
        if (_tools is not null && _tools.TryGetPrimitive(function.Name, out var listed) && ToolTraits.Of(listed).Method is null)
            return listed;
        throw new PrefabException($"The AIFunction \"{function.Name}\"{At(reference)} is not among the tools of this session under its own name: pass the McpServerTool or the name. {Registered()}");
    }

    private PrefabException NotFound(MethodInfo method, ToolReference reference, ToolCatalog catalog)
    {
        var what = What(method, reference);
        if (Shadowed(method) is { } shadowed)
        {
            var name = shadowed.ProtocolTool.Name;
            var winner = _tools is not null && _tools.TryGetPrimitive(name, out var tool) ? MethodNames.Of(tool) : "another tool";
            return new($"{what} is shadowed: {winner} is listed under the same name, \"{name}\". Give one of them a Name in [McpServerTool].");
        }
        var message = $"{what} is not a registered tool of this session: register it, or pass the name of a tool that is. {Registered()}";
        var unmatched = catalog.Tools.Where(t => ToolTraits.Of(t).Method is null).ToArray();
        return new(unmatched.Length == 0
            ? message
            : $"{message} Tools made from an AIFunction, or with Metadata of their own, cannot be matched with a method ({Names(unmatched)}): pass the McpServerTool or the name.");
    }

    /// <summary>The tool of a method that was registered but lost its name to another one.</summary>
    private McpServerTool? Shadowed(MethodInfo method)
    {
        return _server.Services?.GetServices<McpServerTool>().FirstOrDefault(t =>
            ToolTraits.Of(t).Method is { } candidate
            && (MethodComparer.Instance.Equals(candidate, method) || MethodComparer.Instance.Equals(candidate.GetBaseDefinition(), method.GetBaseDefinition()))
            && _tools?.Contains(t) == false
            && _tools.TryGetPrimitive(t.ProtocolTool.Name, out _));
    }

    private string Registered() => _tools is { IsEmpty: false }
        ? $"Registered: {string.Join(", ", _tools.PrimitiveNames.Order(StringComparer.Ordinal))}."
        : "No tools are registered.";

    private static string What(MethodInfo method, ToolReference reference) => MethodNames.Of(method) + At(reference);

    private static string At(ToolReference reference) => reference.File is null ? "" : $" (at {Path.GetFileName(reference.File)}:{reference.Line})";

    private static string Names(IEnumerable<McpServerTool> tools) => string.Join(", ", tools.Select(t => t.ProtocolTool.Name).Order(StringComparer.Ordinal));
}
