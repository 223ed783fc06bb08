using System.Text.Json;

namespace Prefab.Ui;

/// <summary>A tool that an open page has for the model of its host: the model calls it to read the page, or to do something on it.</summary>
/// <remarks>
/// It is there as long as the page is, in hosts that call the tools of pages; a tool that is to work anywhere belongs to the server. Arguments come from the model: whatever
/// <see cref="OnCall"/> does with them happens without the user's click.
/// </remarks>
/// <param name="Name">Unique in the page; 1 to 128 letters, digits, <c>_</c>, <c>-</c> and <c>.</c>.</param>
public sealed record AppTool(string Name)
{
    /// <summary>What the tool does and when to call it, for the model.</summary>
    public string? Description { get; init; }

    /// <summary>The arguments (wire: <c>inputSchema</c>). The page refuses calls that lack a required one, or have one of another type.</summary>
    public IReadOnlyList<AppToolParameter> Parameters { get; init; } = [];

    /// <summary>The arguments as the JSON Schema of an object, for what <see cref="Parameters"/> cannot say. A page that was read has this one.</summary>
    /// <remarks>The page checks which arguments are required, and the <c>type</c> of each, nothing more.</remarks>
    public JsonElement? InputSchema { get; init; }

    /// <summary>Runs when the model calls the tool; <see cref="Rx.EVENT"/> is the arguments: <c>EVENT["id"]</c>. When an action fails, the model gets its error.</summary>
    public ActionList? OnCall { get; init; }

    /// <summary>What the model gets: a value, an expression, or a <see cref="DataMap"/> of them, evaluated when the actions are through; null for a tool that only does something.</summary>
    public object? Result { get; init; }

    /// <summary>How the payload that this tool was read from was laid out; null for one made in C#.</summary>
    internal EnvelopeShape? Shape { get; init; }
}
