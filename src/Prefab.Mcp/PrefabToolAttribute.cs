namespace Prefab.Mcp;

/// <summary>Says how hosts and pages see a tool; a method's attribute wins over that of its class.</summary>
/// <remarks>
/// A tool returns a UI when its declared return type says so. On a method whose type does not tell (<c>object</c>, <c>CallToolResult</c>), and in the
/// metadata of a tool made from an <c>AIFunction</c>, this attribute marks it, unless <see cref="ReturnsUi"/> says otherwise.
/// </remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class PrefabToolAttribute : Attribute
{
    /// <summary>Who may call the tool; <see cref="ToolVisibility.Both"/> when nobody sets it.</summary>
    public ToolVisibility Visibility
    {
        get => DeclaredVisibility ?? ToolVisibility.Both;
        set => DeclaredVisibility = value;
    }

    /// <summary>Whether the tool returns a UI, where its declared return type does not tell.</summary>
    public bool ReturnsUi
    {
        get => DeclaredReturnsUi ?? false;
        set => DeclaredReturnsUi = value;
    }

    /// <summary>What the model reads instead of the page; a plain-text rendering of the page when null.</summary>
    public string? FallbackText { get; set; }

    /// <summary>Another <c>ui://</c> resource that shows this tool's pages; the renderer of this server when null.</summary>
    public string? ResourceUri { get; set; }

    /// <summary>Shown while the tool runs, at most 64 characters (wire: <c>openai/toolInvocation/invoking</c>).</summary>
    public string? Invoking { get; set; }

    /// <summary>Shown after the tool ran, at most 64 characters (wire: <c>openai/toolInvocation/invoked</c>).</summary>
    public string? Invoked { get; set; }

    internal ToolVisibility? DeclaredVisibility { get; private set; }

    internal bool? DeclaredReturnsUi { get; private set; }
}
