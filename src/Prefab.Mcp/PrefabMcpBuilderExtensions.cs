using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using ModelContextProtocol.Server;

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
