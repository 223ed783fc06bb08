namespace Prefab.Testing;

/// <summary>A failure that the page shows, or that reaches <c>onError</c> as <c>$error</c>.</summary>
internal sealed class ActionException(string message) : Exception(message);
