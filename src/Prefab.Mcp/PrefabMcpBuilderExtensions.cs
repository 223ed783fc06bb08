using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Prefab.Ui;

namespace Prefab.Mcp;

/// <summary>Adds Prefab UIs to an MCP server.</summary>
public static class PrefabMcpBuilderExtensions
{
    /// <summary>Lets the tools of the server return a <see cref="Prefab.Ui.PrefabApp"/> or a component.</summary>
    /// <param name="builder">The server; the order of this call among the others does not matter.</param>
    /// <param name="configure">Changes the options; more calls change the same options.</param>
    /// <returns>The builder.</returns>
    public static IMcpServerBuilder WithPrefab(this IMcpServerBuilder builder, Action<PrefabMcpOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<McpServerOptions>, PrefabOptionsValidator>());
        if (configure is not null)
            builder.Services.Configure(configure);
        return builder;
    }

    /// <summary>Adds an app: the tools that open its pages, and those that its pages call.</summary>
    /// <typeparam name="TApp">The class that declares them.</typeparam>
    /// <param name="builder">The server.</param>
    /// <param name="configure">Changes the options of Prefab, as <see cref="WithPrefab"/> does.</param>
    /// <param name="serializerOptions">Options for arguments and results; those of the SDK when null.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="InvalidOperationException">No tool of the class opens a page.</exception>
    public static IMcpServerBuilder WithPrefabApp<
        [DynamicallyAccessedMembers(
            DynamicallyAccessedMemberTypes.PublicMethods | DynamicallyAccessedMemberTypes.NonPublicMethods | DynamicallyAccessedMemberTypes.PublicConstructors)]
    TApp>(this IMcpServerBuilder builder, Action<PrefabMcpOptions>? configure = null, JsonSerializerOptions? serializerOptions = null)
        where TApp : PrefabMcpApp
    {
        ArgumentNullException.ThrowIfNull(builder);
        var tools = typeof(TApp).GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance)
            .Where(m => m.IsDefined(typeof(McpServerToolAttribute)));
        if (!tools.Any(OpensPage))
        {
            throw new InvalidOperationException(
                $"{typeof(TApp).Name} has no tool that opens a page: give it a method with [McpServerTool] that returns a {nameof(PrefabApp)}.");
        }
        return builder.WithTools<TApp>(serializerOptions).WithPrefab(configure);

        static bool OpensPage(MethodInfo method) =>
            ToolTraits.Awaited(method.ReturnType) is var type
            && (type == typeof(PrefabApp) || type == typeof(object) || (type == typeof(CallToolResult) && method.IsDefined(typeof(PrefabToolAttribute))));
    }

    /// <summary>Lets the tools of a server that is made without dependency injection return a <see cref="Prefab.Ui.PrefabApp"/> or a component.</summary>
    /// <param name="options">The server's options with its tools; call this last.</param>
    /// <param name="configure">Changes the options.</param>
    /// <returns><paramref name="options"/>.</returns>
    public static McpServerOptions UsePrefab(this McpServerOptions options, Action<PrefabMcpOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        var prefab = new PrefabMcpOptions();
        configure?.Invoke(prefab);
        new PrefabSetup(prefab).Apply(options);
        return options;
    }
}
