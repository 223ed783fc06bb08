using System.Text.Json.Nodes;

namespace Prefab.Testing;

/// <summary>What the model of the host gets from a tool of the page.</summary>
/// <param name="Text">What it reads: the result, or what went wrong.</param>
/// <param name="StructuredContent">The result where it is an object; null otherwise.</param>
/// <param name="IsError">Whether arguments did not fit, or an action failed.</param>
public sealed record AppToolResult(string Text, JsonObject? StructuredContent = null, bool IsError = false)
{
    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
