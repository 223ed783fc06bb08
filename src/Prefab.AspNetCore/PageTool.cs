using System.Reflection;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ModelContextProtocol;
using ModelContextProtocol.Server;

namespace Prefab.AspNetCore;

/// <summary>A method that a page may call.</summary>
internal sealed class PageTool
{
    private readonly AIFunction _function;
    private readonly string[] _required;

    private PageTool(string name, MethodInfo method, AIFunction function)
    {
        (Name, Method, _function) = (name, method, function);
        Parameters = function.JsonSchema.TryGetProperty("properties", out var properties) ? [.. properties.EnumerateObject().Select(p => p.Name)] : [];
        _required = function.JsonSchema.TryGetProperty("required", out var required) ? [.. required.EnumerateArray().Select(r => r.GetString()!)] : [];
    }

    public string Name { get; }

    public MethodInfo Method { get; }

    /// <summary>Names of the arguments that come from the call.</summary>
    public IReadOnlyCollection<string> Parameters { get; }

    /// <param name="method">The method.</param>
    /// <param name="target">The object of a delegate.</param>
    /// <param name="owner">The type to make per call, for instance methods without a target.</param>
    /// <param name="name">The name, if given.</param>
    /// <param name="services">The application's services, which say what types are services.</param>
    public static PageTool Create(MethodInfo method, object? target, Type? owner, string? name, IServiceProvider services)
    {
        name ??= NameOf(method, services);
        var known = services.GetService<IServiceProviderIsService>();
        var options = new AIFunctionFactoryOptions
        {
            Name = name,
            SerializerOptions = services.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions,
            ConfigureParameterBinding = parameter => Binding(parameter, known),
            MarshalResult = (value, _, _) => new(value),
        };
        var function = owner is null
            ? AIFunctionFactory.Create(method, target, options)
            : AIFunctionFactory.Create(method, arguments => ActivatorUtilities.CreateInstance(arguments.Services!, owner), options);
        return new(name, method, function);
    }

    public bool Is(MethodInfo method) => Method.HasSameMetadataDefinitionAs(method) && Method.DeclaringType == method.DeclaringType;

    /// <summary>The arguments that the call lacks.</summary>
    public string[] Missing(Dictionary<string, object?> arguments) => [.. _required.Where(r => !arguments.ContainsKey(r))];

    public async Task<object?> InvokeAsync(Dictionary<string, object?> arguments, HttpContext http) =>
        await _function.InvokeAsync(
            new(arguments) { Services = http.RequestServices, Context = new Dictionary<object, object?> { [typeof(HttpContext)] = http } },
            http.RequestAborted);

    /// <summary>The name that an MCP server gives the method.</summary>
    private static string NameOf(MethodInfo method, IServiceProvider services)
    {
        if (method.GetCustomAttribute<McpServerToolAttribute>()?.Name is { } given)
            return given;
        if (method.Name.Contains('<', StringComparison.Ordinal))
            throw new ArgumentException("A lambda or local function has no name of its own: pass one to WithTool.");
        var options = new McpServerToolCreateOptions { Services = services };
        // The SDK's own rule; the tool that is made for it is never called.
        var tool = method.IsStatic ? McpServerTool.Create(method, (object?)null, options) : McpServerTool.Create(method, _ => throw new NotSupportedException(), options);
        return tool.ProtocolTool.Name;
    }

    private static AIFunctionFactoryOptions.ParameterBindingOptions Binding(ParameterInfo parameter, IServiceProviderIsService? known)
    {
        var type = parameter.ParameterType;
        if (type == typeof(HttpContext))
            return FromRequest(http => http);
        if (type == typeof(ClaimsPrincipal))
            return FromRequest(http => http.User);
        // A plain HTTP answer has no channel for progress.
        if (type == typeof(IProgress<ProgressNotificationValue>))
            return FromRequest(_ => new Progress<ProgressNotificationValue>());
        if (known?.IsService(type) == true)
            return FromRequest(http => http.RequestServices.GetRequiredService(type));
        return default;
    }

    private static AIFunctionFactoryOptions.ParameterBindingOptions FromRequest(Func<HttpContext, object> value) => new()
    {
        ExcludeFromSchema = true,
        BindParameter = (_, arguments) => value((HttpContext)arguments.Context![typeof(HttpContext)]!),
    };
}
