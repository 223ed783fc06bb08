using System.Globalization;
using System.Text;

namespace Prefab.Ui;

/// <summary>Where a writer or reader stands in the payload, as a person names it: <c>view.children[1].onClick</c>.</summary>
internal struct JsonPath
{
    /// <summary>A path much longer than this at both ends is shortened in the middle.</summary>
    private const int Ends = 20;

    private (string? Name, int Index)[] _frames;
    private int _depth;

    public JsonPath() => _frames = new (string?, int)[32];

    public readonly int Depth => _depth;

    public void Push(string name) => Push((name, 0));

    public void Push(int index) => Push((null, index));

    public void Pop() => _depth--;

    /// <summary>Moves to another element of the list on top.</summary>
    public readonly void MoveTo(int index) => _frames[_depth - 1].Index = index;

    public void Clear() => _depth = 0;

    /// <summary>Leaves whatever was entered since the depth was noted.</summary>
    public void Restore(int depth) => _depth = depth;

    public override readonly string ToString() => ToString(0);

    /// <summary>The path without the frames right after the first, which stand for something that the author did not write.</summary>
    public readonly string ToString(int hidden)
    {
        var text = new StringBuilder();
        for (var i = 0; i < _depth; i++)
        {
            if (i >= 1 && i <= hidden)
                continue;
            if (i == Ends && _depth > 2 * Ends)
            {
                text.Append(" … ");
                i = _depth - Ends;
            }
            var (name, index) = _frames[i];
            if (name is null)
                text.Append(CultureInfo.InvariantCulture, $"[{index}]");
            else if (RxText.IsIdentifier(name))
                text.Append(text.Length > 0 ? "." : "").Append(name);
            else
                text.Append(CultureInfo.InvariantCulture, $"[\"{name}\"]");
        }
        return text.ToString();
    }

    public readonly string With(string name)
    {
        var copy = new JsonPath { _frames = (ValueTuple<string?, int>[])_frames.Clone(), _depth = _depth };
        copy.Push(name);
        return copy.ToString();
    }

    private void Push((string?, int) frame)
    {
        if (_depth == _frames.Length)
            Array.Resize(ref _frames, _depth * 2);
        _frames[_depth++] = frame;
    }
}
