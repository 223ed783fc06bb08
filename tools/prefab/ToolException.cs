namespace Prefab.Tool;

/// <summary>A failure that its message explains to the person at the command line.</summary>
internal sealed class ToolException(string message, Exception? inner = null) : Exception(message, inner);
