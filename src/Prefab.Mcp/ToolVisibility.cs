namespace Prefab.Mcp;

/// <summary>Who may call a tool.</summary>
[Flags]
public enum ToolVisibility
{
    /// <summary>The pages of this server (wire: <c>app</c>).</summary>
    App = 1,

    /// <summary>The model (wire: <c>model</c>).</summary>
    Model = 2,

    /// <summary>Both.</summary>
    Both = App | Model,
}
