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

    public static ToolTraits Of(McpServerTool tool) => s_cache.GetValue(tool, static t => new(t));

    private static bool IsUi(Type? type) => type == typeof(PrefabApp) || typeof(UiComponent).IsAssignableFrom(type);

    private static Type Awaited(Type type) =>
        type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Task<>) || type.GetGenericTypeDefinition() == typeof(ValueTask<>))
            ? type.GetGenericArguments()[0]
            : type;
}
