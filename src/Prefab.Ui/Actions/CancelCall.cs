using System.Runtime.CompilerServices;

namespace Prefab.Ui;

/// <summary>Ends calls of tools that are under way; they fail with the message "Cancelled", and the server is told. Only the renderer of this library knows it.</summary>
/// <param name="Tool">The tool whose calls end; all calls when null.</param>
public sealed partial record CancelCall(ToolReference? Tool = null) : UiAction
{
    /// <summary>Ends the calls of a tool by a reference to its method.</summary>
    /// <param name="tool">A method group such as <c>Convert</c>, or the delegate that was registered.</param>
    /// <param name="file">Source file, filled in by the compiler.</param>
    /// <param name="line">Source line, filled in by the compiler.</param>
    public CancelCall(Delegate tool, [CallerFilePath] string? file = null, [CallerLineNumber] int line = 0)
        : this(new ToolReference { Method = tool.Method, Handle = tool, File = file, Line = line })
    {
    }

    /// <summary>Ends the calls of a tool by its name.</summary>
    /// <param name="tool">The name, or a template that yields it.</param>
    /// <param name="file">Source file, filled in by the compiler.</param>
    /// <param name="line">Source line, filled in by the compiler.</param>
    public CancelCall(string tool, [CallerFilePath] string? file = null, [CallerLineNumber] int line = 0)
        : this(new ToolReference { Name = tool, File = file, Line = line })
    {
    }

    /// <summary>The action as this client must see it: with the registered name.</summary>
    internal CancelCall Prepare(WireWriter w) => Tool is null || WireShape is not null
        ? this
        : this with { Tool = Tool with { Name = ToolNames.Resolve(Tool, w)?.Name ?? Tool.Name ?? ToolNames.Of(Tool, w) } };
}
