namespace System;

/// <summary>What spans can do since .NET 9.</summary>
internal static class SpanExtensions
{
    public static bool StartsWith(this ReadOnlySpan<char> span, char value) => span is [var first, ..] && first == value;

    public static SplitEnumerator Split(this ReadOnlySpan<char> span, char separator) => new(span, separator);

    public static SplitEnumerator Split(this Span<char> span, char separator) => new(span, separator);

    /// <summary>The ranges between the separators, empty ones included.</summary>
    internal ref struct SplitEnumerator(ReadOnlySpan<char> span, char separator)
    {
        private readonly ReadOnlySpan<char> _span = span;
        private int _next;

        public Range Current { get; private set; }

        public readonly SplitEnumerator GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_next > _span.Length)
                return false;
            var length = _span[_next..].IndexOf(separator);
            var end = length < 0 ? _span.Length : _next + length;
            Current = _next..end;
            _next = end + 1;
            return true;
        }
    }
}
