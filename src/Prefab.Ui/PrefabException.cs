namespace Prefab.Ui;

/// <summary>A UI tree, expression or payload that the wire protocol cannot carry; the message says what is wrong, where, and what to do.</summary>
public sealed class PrefabException : Exception
{
    /// <summary>Creates the exception with a message and, where it is known, the place in the payload.</summary>
    /// <param name="message">What is wrong and what to do about it.</param>
    /// <param name="path">Place in the payload, for example <c>view.children[1].onClick</c>.</param>
    /// <param name="innerException">The failure behind this one.</param>
    public PrefabException(string message, string? path = null, Exception? innerException = null)
        : base(path is { Length: > 0 } ? $"{path}: {message}" : message, innerException) => Path = path;

    /// <summary>Place in the payload, for example <c>view.children[1].onClick</c>; null when it is not known.</summary>
    public string? Path { get; }
}
