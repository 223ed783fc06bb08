using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Server;
using Prefab.Ui;

namespace Prefab.Mcp;

/// <summary>Lets models show pages that they write themselves.</summary>
public static class GenerativeUiExtensions
{
    /// <summary>Adds a tool that takes a page as JSON from the model, checks it and shows it, and one that describes what a page may be made of.</summary>
    /// <param name="builder">The server; this includes <see cref="PrefabMcpBuilderExtensions.WithPrefab"/>.</param>
    /// <param name="configure">Changes what a page may have and which tools it may call.</param>
    /// <returns>The builder.</returns>
    public static IMcpServerBuilder WithGenerativeUi(this IMcpServerBuilder builder, Action<GenerativeUiOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var options = new GenerativeUiOptions();
        configure?.Invoke(options);
        return builder.WithPrefab().WithTools(options.ToTools());
    }

    /// <summary>The tools of <see cref="WithGenerativeUi"/>, for a server that is made without dependency injection.</summary>
    /// <param name="options">What a page may have.</param>
    public static IReadOnlyList<McpServerTool> ToTools(this GenerativeUiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var tools = new GenerativeUiTools(options);
        var show = McpServerTool.Create(tools.Show, new() { Name = options.ToolName, SerializerOptions = PrefabMcpJson.Options });
        return options.CatalogToolName is { } name
            ? [show, McpServerTool.Create(tools.Describe, new() { Name = name, ReadOnly = true, SerializerOptions = PrefabMcpJson.Options })]
            : [show];
    }

    /// <summary>What a page may be made of as text for a prompt: the language of pages, the components, the actions, and the tools with their arguments.</summary>
    /// <param name="options">What a page may have.</param>
    /// <param name="server">The server whose tools are described.</param>
    /// <param name="names">Components and actions to describe; all that are allowed when null.</param>
    public static string ToPrompt(this GenerativeUiOptions options, McpServer server, IEnumerable<string>? names = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(server);
        var wanted = names?.ToHashSet(StringComparer.Ordinal);
        HashSet<string> Of(ISet<string> allowed) => [.. allowed.Where(n => wanted?.Contains(n) != false)];
        var actions = Of(options.Actions);
        if (options.Tools.Count == 0)
            actions.Remove("toolCall");
        var text = new StringBuilder(PrefabSchema.Catalog(Of(options.Components), actions));
        if (options.Tools.Count > 0)
            text.Append("\nTools for toolCall\n");
        foreach (var name in options.Tools.Order(StringComparer.Ordinal))
            Tool(text, name, server);
        return text.ToString();
    }

    private static void Tool(StringBuilder text, string name, McpServer server)
    {
        if (server.ServerOptions.ToolCollection is not { } tools || !tools.TryGetPrimitive(name, out var tool))
            return;
        var schema = tool.ProtocolTool.InputSchema;
        var arguments = schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object
            ? properties.EnumerateObject().Select(p => p.Name)
            : [];
        text.Append(name).Append('(').AppendJoin(", ", arguments).Append(')');
        if (tool.ProtocolTool.Description is { Length: > 0 } description)
            text.Append(" // ").Append(description);
        text.Append('\n');
    }
}
