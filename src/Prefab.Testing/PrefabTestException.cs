namespace Prefab.Testing;

/// <summary>A test asked a page for something that it cannot give; the message says what, and what there is instead.</summary>
public sealed class PrefabTestException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What was asked for, and what there is instead.</param>
    /// <param name="innerException">The failure behind this one.</param>
    public PrefabTestException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
