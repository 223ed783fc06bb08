namespace Prefab.Testing;

/// <summary>An expression that cannot be read or evaluated; the message says what, where and in which text.</summary>
internal sealed class ExpressionException : Exception
{
    public ExpressionException(string message)
        : base(message)
    {
    }

    public ExpressionException(string problem, string source, int? position = null)
        : base($"{problem} {(position is { } at ? $"at character {at + 1} of" : "in")} \"{(source.Length > 80 ? source[..77] + "..." : source)}\"")
    {
    }
}
