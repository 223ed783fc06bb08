using System.Buffers;

namespace Prefab.Ui;

/// <summary>Class names joined by spaces, in the given buffer while they fit.</summary>
internal ref struct ClassList(Span<char> buffer)
{
    private Span<char> _buffer = buffer;
    private char[]? _rented;
    private int _length;

    public readonly ReadOnlySpan<char> Text => _buffer[.._length];

    public void Add(string? classes)
    {
        if (string.IsNullOrEmpty(classes))
            return;
        var separator = _length > 0 ? 1 : 0;
        if (_length + separator + classes.Length > _buffer.Length)
            Grow(separator + classes.Length);
        if (separator > 0)
            _buffer[_length++] = ' ';
        classes.CopyTo(_buffer[_length..]);
        _length += classes.Length;
    }

    public void Add(string? classes, bool when)
    {
        if (when)
            Add(classes);
    }

    public readonly void Dispose()
    {
        if (_rented is not null)
            ArrayPool<char>.Shared.Return(_rented);
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_length + more, _buffer.Length * 2));
        Text.CopyTo(larger);
        if (_rented is not null)
            ArrayPool<char>.Shared.Return(_rented);
        _buffer = _rented = larger;
    }
}
