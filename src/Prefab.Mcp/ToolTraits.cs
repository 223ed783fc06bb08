using System.Reflection;
using System.Runtime.CompilerServices;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Prefab.Ui;

namespace Prefab.Mcp;

/// <summary>What the method behind a tool says about it.</summary>
internal sealed class ToolTraits
{
    private static readonly ConditionalWeakTable<McpServerTool, ToolTraits> s_cache = [];

    private ToolTraits(McpServerTool tool)
    {
        Method = tool.Metadata.OfType<MethodInfo>().FirstOrDefault();
        ReturnType = Method is null ? null : Awaited(Method.ReturnType);
        Attribute = tool.Metadata.OfType<PrefabToolAttribute>().LastOrDefault();
        var untold = ReturnType is null || ReturnType == typeof(object) || ReturnType == typeof(CallToolResult);
        // On a class the attribute speaks for all its tools, so it cannot mean that each of them returns a UI.
        var marked = Attribute is not null && Method?.IsDefined(typeof(PrefabToolAttribute), inherit: true) != false;
        ReturnsUi = IsUi(ReturnType) || (Attribute?.DeclaredReturnsUi ?? (marked && untold));
        MayHoldUi = ReturnsUi || ReturnType == typeof(object);
        ReturnsUpdate = ReturnType == typeof(PrefabUpdate);
        DefaultVisibility = VisibilityOf((Method?.ReflectedType ?? Method?.DeclaringType)?.IsSubclassOf(typeof(PrefabMcpApp)) == true);
    }

    /// <summary>The method; null for tools made from an AIFunction or with metadata of their own.</summary>
    public MethodInfo? Method { get; }

    /// <summary>What the method returns once it is awaited; null when the method is not known.</summary>
    public Type? ReturnType { get; }

    public PrefabToolAttribute? Attribute { get; }

    /// <summary>Whether the list of tools announces a UI.</summary>
    public bool ReturnsUi { get; }

    /// <summary>Whether a page that comes back is meant as a page, not as text that happens to be one.</summary>
    public bool MayHoldUi { get; }

    /// <summary>Whether what comes back is for the page that calls.</summary>
    public bool ReturnsUpdate { get; }

    /// <summary>Whether an update that comes back is meant as one.</summary>
    public bool MayHoldUpdate => ReturnsUpdate || ReturnType == typeof(object);

    /// <summary>Who may call the tool when its attribute does not say; null when that is for the options to say.</summary>
    public ToolVisibility? DefaultVisibility { get; }

    public static ToolTraits Of(McpServerTool tool) => s_cache.GetValue(tool, static t => new(t));

    /// <summary>What somebody gets who waits for a result of the type.</summary>
    public static Type Awaited(Type type) =>
        type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Task<>) || type.GetGenericTypeDefinition() == typeof(ValueTask<>))
            ? type.GetGenericArguments()[0]
            : type;

    private ToolVisibility? VisibilityOf(bool inApp)
    {
        if (ReturnsUpdate)
            return ToolVisibility.App;
        if (!inApp)
            return ReturnsUi ? ToolVisibility.Both : null;
        // In an app a page opens it, and a component is a part for a page that is open.
        return ReturnsUi && !typeof(UiComponent).IsAssignableFrom(ReturnType) ? ToolVisibility.Model : ToolVisibility.App;
    }

    private static bool IsUi(Type? type) => type == typeof(PrefabApp) || typeof(UiComponent).IsAssignableFrom(type);
}
