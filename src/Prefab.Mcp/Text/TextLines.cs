using System.Buffers;
using System.Text;

namespace Prefab.Mcp;

/// <summary>The lines of a text while it is made, one after the other in a pooled buffer.</summary>
/// <param name="limit">Most characters of the text; no line is added once there are more.</param>
internal sealed class TextLines(int limit) : IDisposable
{
    private const int LongestJoined = 160;
    private const string Separator = " | ";

    private readonly List<int> _starts = [];
    private char[] _buffer = ArrayPool<char>.Shared.Rent(4096);
    private int _length;
    private long _added;

    /// <summary>How many lines there are.</summary>
    public int Count => _starts.Count;

    /// <summary>Whether more lines would be cut off.</summary>
    public bool IsFull => _added > limit;

    /// <summary>A line; one that holds a line break counts as one.</summary>
    public ReadOnlySpan<char> this[int line] => _buffer.AsSpan(_starts[line]..(line + 1 < Count ? _starts[line + 1] - 1 : _length));

    /// <summary>Adds a line without the white space around it; nothing when there is nothing else.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.IsEmpty || IsFull)
            return;
        text.CopyTo(Begin(text.Length));
        End(0);
    }

    /// <summary>Adds a line that is there as UTF-8.</summary>
    public void Add(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty || IsFull)
            return;
        var text = Begin(utf8.Length);
        var length = Encoding.UTF8.GetChars(utf8, text);
        var trimmed = text[..length].Trim();
        if (trimmed.Length != text.Length)
            trimmed.CopyTo(text);
        End(text.Length - trimmed.Length);
    }

    /// <summary>Puts a text before a line, the last one or one before it.</summary>
    public void Prefix(int line, string text)
    {
        Reserve(text.Length);
        var start = _starts[line];
        _buffer.AsSpan(start..(_length - text.Length)).CopyTo(_buffer.AsSpan(start + text.Length));
        text.CopyTo(_buffer.AsSpan(start));
        for (var i = line + 1; i < Count; i++)
            _starts[i] += text.Length;
    }

    /// <summary>Makes one line of those from <paramref name="line"/> on, unless it would be long.</summary>
    public void Join(int line)
    {
        var count = Count - line;
        if (count < 2)
            return;
        var lines = _buffer.AsSpan(_starts[line].._length);
        if (lines.Length - (count - 1) > LongestJoined || lines.Count('\n') != count - 1)
            return;
        Span<char> joined = stackalloc char[LongestJoined * (1 + Separator.Length)];
        var length = 0;
        foreach (var part in lines.Split('\n'))
        {
            if (length > 0)
            {
                Separator.CopyTo(joined[length..]);
                length += Separator.Length;
            }
            lines[part].CopyTo(joined[length..]);
            length += part.End.Value - part.Start.Value;
        }
        var start = _starts[line];
        _starts.RemoveRange(line + 1, count - 1);
        Reserve(length - lines.Length);
        joined[..length].CopyTo(_buffer.AsSpan(start));
    }

    /// <summary>Takes the lines from <paramref name="line"/> on out again.</summary>
    /// <returns>The lines with spaces between them.</returns>
    public string Take(int line)
    {
        if (line == Count)
            return "";
        var parts = new string[Count - line];
        for (var i = 0; i < parts.Length; i++)
            parts[i] = this[line + i].ToString();
        RemoveFrom(line);
        return string.Join(' ', parts);
    }

    /// <summary>All lines.</summary>
    public override string ToString() => _buffer.AsSpan(0, _length).ToString();

    public void Dispose() => ArrayPool<char>.Shared.Return(_buffer);

    /// <summary>Room for a line at the end of the text.</summary>
    private Span<char> Begin(int length)
    {
        if (Count > 0)
        {
            Reserve(1);
            _buffer[_length - 1] = '\n';
        }
        _starts.Add(_length);
        Reserve(length);
        return _buffer.AsSpan(_length - length, length);
    }

    /// <summary>Gives back the room that the line did not need; a line without anything is none.</summary>
    private void End(int rest)
    {
        _length -= rest;
        if (_length > _starts[^1])
            _added += _length - _starts[^1] + 1;
        else
            RemoveFrom(Count - 1);
    }

    private void RemoveFrom(int line)
    {
        _length = Math.Max(0, _starts[line] - 1);
        _starts.RemoveRange(line, Count - line);
    }

    /// <summary>Makes the text longer.</summary>
    private void Reserve(int more)
    {
        _length += more;
        if (_length <= _buffer.Length)
            return;
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_length, _buffer.Length * 2));
        _buffer.AsSpan(0, _length - more).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
