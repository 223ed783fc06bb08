using ModelContextProtocol;

namespace Prefab.Mcp;

/// <summary>Values that a tool refuses; the form that sent them shows each message at its field.</summary>
/// <remarks>The whole message reaches <c>$error</c> and the model. Other renderers show that alone.</remarks>
public sealed class FieldErrorException : McpException
{
    /// <summary>Refuses one value.</summary>
    /// <param name="argument">Name of the tool's argument; a path such as <c>data.email</c> for a member of it.</param>
    /// <param name="message">What is wrong, for the user.</param>
    public FieldErrorException(string argument, string message)
        : this(new Dictionary<string, string> { [argument] = message })
    {
    }

    /// <summary>Refuses several values.</summary>
    /// <param name="errors">Messages by argument, or by a path such as <c>data.email</c>.</param>
    public FieldErrorException(IReadOnlyDictionary<string, string> errors)
        : base(FieldErrors.ToText(errors)) => Errors = errors;

    /// <summary>Messages by argument.</summary>
    public IReadOnlyDictionary<string, string> Errors { get; }
}
