using System.Reflection;

namespace Prefab.Ui;

/// <summary>Finds the registered tool behind a reference, for one client at a time.</summary>
public interface IToolResolver
{
    /// <summary>Finds the tool.</summary>
    /// <param name="tool">What the builder gave: a name, a method, or a handle that only the resolver understands.</param>
    /// <returns>The tool, or null for a name that the resolver does not know; such a name is written as it is.</returns>
    /// <exception cref="Exception">A method or handle that is not registered, or is registered more than once.</exception>
    ResolvedTool? Resolve(ToolReference tool);
}

/// <summary>A tool as this client sees it.</summary>
/// <param name="Name">The registered name.</param>
/// <param name="UnwrapResult">Whether results reach this client wrapped as <c>{"result": …}</c>.</param>
/// <param name="Parameters">Names of the arguments that the tool declares; null when they are not known.</param>
public sealed record ResolvedTool(string Name, bool UnwrapResult, IReadOnlyCollection<string>? Parameters = null);

/// <summary>The tool that a <see cref="CallTool"/> means, and where in the source it says so.</summary>
public sealed record ToolReference
{
    /// <summary>The name, when the builder gave one.</summary>
    public string? Name { get; init; }

    /// <summary>The method, when the builder gave a delegate or an expression.</summary>
    public MethodInfo? Method { get; init; }

    /// <summary>Any other object that identifies the tool to the resolver.</summary>
    public object? Handle { get; init; }

    /// <summary>Source file of the builder.</summary>
    public string? File { get; init; }

    /// <summary>Line in <see cref="File"/>, from 1; 0 when it is not known.</summary>
    public int Line { get; init; }

    /// <summary>The reference as a person reads it: <c>TaskTools.Complete at Tasks.cs:12</c>.</summary>
    public override string ToString()
    {
        var what = Name ?? (Method is null ? Handle?.ToString() ?? "(nothing)" : $"{Method.DeclaringType?.Name}.{Method.Name}");
        return File is null ? what : $"{what} at {Path.GetFileName(File)}:{Line}";
    }
}
