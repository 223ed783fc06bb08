using System.Reflection;
using ModelContextProtocol.Server;

namespace Prefab.Mcp;

/// <summary>Methods as a person reads them in a message.</summary>
internal static class MethodNames
{
    /// <summary>Such as <c>ContactTools.Search(String)</c>.</summary>
    public static string Of(MethodInfo method)
    {
        var arguments = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Type))}>" : "";
        var owner = method.DeclaringType is { } type ? Type(type) + "." : "";
        return $"{owner}{method.Name}{arguments}({string.Join(", ", method.GetParameters().Select(p => Type(p.ParameterType)))})";
    }

    /// <summary>The method of a tool, or a word for tools without one.</summary>
    public static string Of(McpServerTool tool) =>
        ToolTraits.Of(tool).Method is { } method ? Of(method) : $"a tool without a known method ({tool.GetType().Name})";

    private static string Type(Type type)
    {
        if (!type.IsGenericType)
            return type.Name;
        var name = type.Name.Split('`')[0];
        return $"{name}<{string.Join(", ", type.GetGenericArguments().Select(Type))}>";
    }
}
