namespace Prefab.Testing;

/// <summary>The state of a page: immutable data, read and written by dot-path.</summary>
internal sealed class Store(DataObject data, Action<string> warn)
{
    private DataObject _data = data;

    /// <summary>What the page itself provides, over the state.</summary>
    private DataObject _provided = [];

    /// <summary>Counts the writes.</summary>
    public int Version { get; private set; }

    public object? Peek(ReadOnlySpan<string> segments) => Data.Walk(_data, segments);

    public object? Peek(string path) => Peek(path.Split('.'));

    /// <summary>All of the state, without what the page provides.</summary>
    public DataObject Snapshot() => new(_data.Where(member => !_provided.ContainsKey(member.Key)));

    /// <summary>All of the state, with what the page provides.</summary>
    public DataObject All => _data;

    /// <summary>Sets a value of the page itself, such as <c>$host</c>: no write and no new state can change it.</summary>
    public void Provide(string name, object? value)
    {
        _provided = _provided.With(name, value);
        _data = _data.With(name, value);
        Version++;
    }

    /// <summary>
    /// Writes a path. A single key always works; the parents of a longer path must exist, and an array index must be one of the array's. Otherwise nothing changes, with a warning.
    /// </summary>
    public void Set(string path, object? value)
    {
        var segments = path.Split('.');
        if (Problem(segments) is { } problem)
        {
            warn($"State \"{path}\" was not written: {problem}.");
            return;
        }
        _data = (DataObject)Write(_data, segments, value)!;
        Version++;
    }

    /// <summary>Replaces the whole state.</summary>
    public void Replace(DataObject next)
    {
        _data = new(next);
        foreach (var (name, value) in _provided)
            _data[name] = value;
        Version++;
    }

    private string? Problem(string[] segments)
    {
        if (segments.Contains("__proto__"))
            return "the name __proto__ is not allowed";
        if (_provided.ContainsKey(segments[0]))
            return $"the page sets \"{segments[0]}\" itself";
        object? parent = _data;
        for (var i = 0; i < segments.Length; i++)
        {
            if (parent is object?[] list)
            {
                if (!int.TryParse(segments[i], System.Globalization.NumberStyles.None, null, out var index) || index >= list.Length)
                    return $"\"{segments[i]}\" is no index of an array with {list.Length} elements";
            }
            else if (parent is not DataObject)
            {
                return $"\"{string.Join('.', segments[..i])}\" is {Describe(parent)}, which has no members";
            }
            if (i < segments.Length - 1)
                parent = Data.Member(parent, segments[i]);
        }
        return null;
    }

    /// <summary>A copy of the parent with one member replaced, sharing everything else.</summary>
    private static object? Write(object? parent, ReadOnlySpan<string> segments, object? value)
    {
        if (segments.IsEmpty)
            return value;
        var child = Write(Data.Member(parent, segments[0]), segments[1..], value);
        if (parent is not object?[] list)
            return ((DataObject)parent!).With(segments[0], child);
        var copy = (object?[])list.Clone();
        copy[int.Parse(segments[0], System.Globalization.CultureInfo.InvariantCulture)] = child;
        return copy;
    }

    private static string Describe(object? value) => value switch
    {
        null => "null",
        Undefined => "absent",
        double => "a number",
        bool => "a boolean",
        _ => "a string",
    };
}
