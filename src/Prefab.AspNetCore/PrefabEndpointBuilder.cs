using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ModelContextProtocol.Server;

namespace Prefab.AspNetCore;

/// <summary>A mapped page with its tools; conventions that are added to it hold for all of them.</summary>
public sealed class PrefabEndpointBuilder : IEndpointConventionBuilder
{
    private readonly RouteGroupBuilder _group;
    private readonly IServiceProvider _services;
    private readonly PageTools _tools = new();

    internal PrefabEndpointBuilder(IEndpointRouteBuilder endpoints, string pattern, Delegate page)
    {
        _services = endpoints.ServiceProvider;
        _group = endpoints.MapGroup(pattern);
        _group.MapGet("", page).AddEndpointFilter(new PageFilter(_tools));
    }

    /// <summary>Lets the page call a method.</summary>
    /// <remarks>
    /// Arguments come from the call by name; parameters of registered service types come from the request's services, and <see cref="CancellationToken"/>,
    /// <see cref="HttpContext"/> and <see cref="System.Security.Claims.ClaimsPrincipal"/> from the request. Attributes such as <c>[Authorize]</c> count.
    /// </remarks>
    /// <param name="tool">The method, a lambda or a local function.</param>
    /// <param name="name">The name that <c>CallTool</c> writes; the name of the <c>[McpServerTool]</c> attribute or of the method, in snake case, when absent. Lambdas need one.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException">The page has a tool of that name, or the method has no name.</exception>
    public PrefabEndpointBuilder WithTool(Delegate tool, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(tool);
        return Add(PageTool.Create(tool.Method, tool.Target, null, name, _services));
    }

    /// <summary>Lets the page call every method of a class that has the attribute <c>[McpServerTool]</c>, as an MCP server with the same class would.</summary>
    /// <typeparam name="T">The class; for its instance methods it is made from the request's services.</typeparam>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException">The class has no such method, or the page has a tool of the same name.</exception>
    public PrefabEndpointBuilder WithTools<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] T>()
    {
        const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance;
        var methods = (MethodInfo[])[.. typeof(T).GetMethods(Any).Where(m => m.IsDefined(typeof(McpServerToolAttribute)))];
        if (methods.Length == 0)
            throw new ArgumentException($"{typeof(T).Name} has no method with [McpServerTool]; mark the methods that the page calls, or use WithTool.");
        foreach (var method in methods)
            Add(PageTool.Create(method, null, method.IsStatic ? null : typeof(T), null, _services));
        return this;
    }

    /// <inheritdoc/>
    public void Add(Action<EndpointBuilder> convention) => ((IEndpointConventionBuilder)_group).Add(convention);

    /// <inheritdoc/>
    public void Finally(Action<EndpointBuilder> finallyConvention) => ((IEndpointConventionBuilder)_group).Finally(finallyConvention);

    private PrefabEndpointBuilder Add(PageTool tool)
    {
        _tools.Add(tool);
        _group.MapPost($"{PageTools.Segment}/{tool.Name}", new ToolEndpoint(tool, _tools).InvokeAsync)
            .WithDisplayName($"Prefab tool {tool.Name}")
            .WithMetadata([.. tool.Method.GetCustomAttributes(inherit: true)]);
        return this;
    }
}
