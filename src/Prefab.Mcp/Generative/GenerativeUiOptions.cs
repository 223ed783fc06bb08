using Prefab.Ui;

namespace Prefab.Mcp;

/// <summary>What a model may show with the tool of <see cref="GenerativeUiExtensions.WithGenerativeUi"/>.</summary>
public sealed class GenerativeUiOptions
{
    /// <summary>Name of the tool that shows a page.</summary>
    public string ToolName { get; set; } = "show_ui";

    /// <summary>Name of the tool that describes components, actions and tools to the model; null for none, when the prompt has the description already.</summary>
    /// <seealso cref="GenerativeUiExtensions.ToPrompt"/>
    public string? CatalogToolName { get; set; } = "describe_ui";

    /// <summary>The components that a page may have; all but <c>Embed</c>, unless it is changed.</summary>
    public ISet<string> Components { get; } = new HashSet<string>(PrefabSchema.ComponentNames.Except(["Embed"]), StringComparer.Ordinal);

    /// <summary>The actions that a page may run; all but <c>fetch</c> and <c>callHandler</c>, unless it is changed.</summary>
    public ISet<string> Actions { get; } = new HashSet<string>(PrefabSchema.ActionNames.Except(["fetch", "callHandler"]), StringComparer.Ordinal);

    /// <summary>Names of the tools that a page may call; none, unless some are added.</summary>
    public ISet<string> Tools { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Most characters of a page.</summary>
    public int MaxLength { get; set; } = 200_000;
}
