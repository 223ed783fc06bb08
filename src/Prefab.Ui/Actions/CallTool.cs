using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace Prefab.Ui;

/// <summary>Calls a tool of the server; its result is <see cref="Rx.RESULT"/> in <see cref="UiAction.OnSuccess"/> (wire: <c>toolCall</c>).</summary>
/// <remarks>
/// The tool is a delegate (<c>new CallTool(Search)</c>), a method by expression (<see cref="To{T}(Expression{Func{T, Delegate}}, string?, int)"/>), or a name. The
/// resolver of the write turns it into the name under which the tool is registered for this client and sets <see cref="UnwrapResult"/>.
/// </remarks>
/// <param name="Tool">The tool; its <see cref="ToolReference.Handle"/> may be anything that the resolver understands.</param>
[WireName("toolCall")]
public sealed partial record CallTool(ToolReference Tool) : UiAction
{
    /// <summary>Calls a tool by a reference to its method.</summary>
    /// <param name="tool">A method group such as <c>Search</c>, or the delegate that was registered.</param>
    /// <param name="file">Source file, filled in by the compiler.</param>
    /// <param name="line">Source line, filled in by the compiler.</param>
    public CallTool(Delegate tool, [CallerFilePath] string? file = null, [CallerLineNumber] int line = 0)
        : this(new ToolReference { Method = tool.Method, Handle = tool, File = file, Line = line })
    {
    }

    /// <summary>Calls a tool by its name.</summary>
    /// <param name="tool">The name, or a template that yields it.</param>
    /// <param name="file">Source file, filled in by the compiler.</param>
    /// <param name="line">Source line, filled in by the compiler.</param>
    public CallTool(string tool, [CallerFilePath] string? file = null, [CallerLineNumber] int line = 0)
        : this(new ToolReference { Name = tool, File = file, Line = line })
    {
    }

    /// <summary>Arguments by name; values are literals, templates, expressions or whole objects.</summary>
    public DataMap Arguments { get; init; } = new();

    /// <summary>Whether the result arrives wrapped as <c>{"result": …}</c>; set by the resolver where it knows the tool.</summary>
    public bool? UnwrapResult { get; init; }

    /// <summary>Runs when the tool tells how far it is; <see cref="Rx.PROGRESS"/> is what it tells. Only the renderer of this library knows it.</summary>
    /// <remarks>While one run lasts, only the newest message is kept for the next.</remarks>
    public ActionList? OnProgress { get; init; }

    /// <summary>Milliseconds without an answer or progress after which the call fails, more than 0; 60,000 when absent. Only the renderer of this library knows it.</summary>
    public int? Timeout { get; init; }

    /// <summary>The arguments come from a call in a lambda, which has values for the services that the server injects, too.</summary>
    internal bool IsTypedCall { get; init; }

    /// <summary>A tool by its method, without an instance: <c>CallTool.To&lt;TaskTools&gt;(t => t.Complete)</c>.</summary>
    /// <typeparam name="T">The class that declares the tool.</typeparam>
    /// <param name="method">A lambda that names the method.</param>
    /// <param name="file">Source file, filled in by the compiler.</param>
    /// <param name="line">Source line, filled in by the compiler.</param>
    public static CallTool To<T>(Expression<Func<T, Delegate>> method, [CallerFilePath] string? file = null, [CallerLineNumber] int line = 0) =>
        ToolCallTranslator.Method(method, file, line);

    /// <summary>A call with arguments, checked by the compiler: <c>CallTool.To&lt;TaskTools&gt;(t => t.Complete(id))</c>.</summary>
    /// <typeparam name="T">The class that declares the tool.</typeparam>
    /// <param name="call">A lambda that calls the method; expressions may stand for arguments.</param>
    /// <param name="file">Source file, filled in by the compiler.</param>
    /// <param name="line">Source line, filled in by the compiler.</param>
    /// <exception cref="PrefabException">The lambda is not one call, or an argument has no value yet.</exception>
    public static CallTool To<T>(Expression<Func<T, object?>> call, [CallerFilePath] string? file = null, [CallerLineNumber] int line = 0) =>
        ToolCallTranslator.Call(call.Body, file, line);

    /// <inheritdoc cref="To{T}(Expression{Func{T, object?}}, string?, int)"/>
    public static CallTool To<T>(Expression<Action<T>> call, [CallerFilePath] string? file = null, [CallerLineNumber] int line = 0) =>
        ToolCallTranslator.Call(call.Body, file, line);

    /// <summary>A call of a static method with arguments: <c>CallTool.To(() => TaskTools.Ping(name))</c>.</summary>
    /// <param name="call">A lambda that calls the method; expressions may stand for arguments.</param>
    /// <param name="file">Source file, filled in by the compiler.</param>
    /// <param name="line">Source line, filled in by the compiler.</param>
    /// <exception cref="PrefabException">The lambda is not one call, or an argument has no value yet.</exception>
    public static CallTool To(Expression<Func<object?>> call, [CallerFilePath] string? file = null, [CallerLineNumber] int line = 0) =>
        ToolCallTranslator.Call(call.Body, file, line);

    /// <inheritdoc cref="To(Expression{Func{object?}}, string?, int)"/>
    public static CallTool To(Expression<Action> call, [CallerFilePath] string? file = null, [CallerLineNumber] int line = 0) =>
        ToolCallTranslator.Call(call.Body, file, line);

    /// <summary>The call as this client must see it: the registered name, the flag, and no argument that the tool does not declare.</summary>
    internal CallTool Prepare(WireWriter w)
    {
        // A payload may lack the tool; it is written back without it.
        if (WireShape is not null && Tool.Name is null)
            return this;
        if (w.Context.Tools is null)
            return Tool.Name is not null ? this : this with { Tool = Tool with { Name = ToolNames.Of(Tool, w) } };
        if (Tool.Name is { } template && RxText.IsTemplate(template))
            return this;
        if (ToolNames.Resolve(Tool, w) is not { } resolved)
            return Tool.Name is not null ? this : throw w.Error($"{Tool} is not a tool that the resolver knows.");
        if (!IsTypedCall)
            ToolNames.CheckArguments(this, resolved, w);
        return this with
        {
            Tool = Tool with { Name = resolved.Name },
            Arguments = IsTypedCall ? ToolNames.Declared(Arguments, resolved) : Arguments,
            UnwrapResult = resolved.UnwrapResult ? true : null,
        };
    }
}
