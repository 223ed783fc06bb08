using System.Collections;

namespace Prefab.Ui;

/// <summary>Named values in the order in which they were added: the state, the arguments of a call, a <c>let</c>.</summary>
/// <remarks>
/// A value is anything that System.Text.Json writes with the options of the write, an expression (<see cref="Rx"/>, <see cref="RxString"/>), or a component.
/// </remarks>
public sealed class DataMap : IReadOnlyCollection<KeyValuePair<string, object?>>
{
    private readonly List<KeyValuePair<string, object?>> _entries = [];

    /// <summary>Creates an empty map.</summary>
    public DataMap()
    {
    }

    internal DataMap(object root) => Root = root;

    /// <summary>An object whose members come first, as <see cref="State{T}"/> has it.</summary>
    internal object? Root { get; }

    /// <inheritdoc/>
    public int Count => _entries.Count;

    /// <summary>The value of a key; setting a key that exists replaces its value in place.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="KeyNotFoundException">Reading a key that does not exist.</exception>
    public object? this[string key]
    {
        get => IndexOf(key) is >= 0 and var index ? _entries[index].Value : throw new KeyNotFoundException($"There is no \"{key}\" here.");
        set
        {
            ArgumentNullException.ThrowIfNull(key);
            var index = IndexOf(key);
            if (index < 0)
                _entries.Add(new(key, value));
            else
                _entries[index] = new(key, value);
        }
    }

    /// <summary>Whether the key has a value, null included.</summary>
    /// <param name="key">The key.</param>
    public bool ContainsKey(string key) => IndexOf(key) >= 0;

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal bool IsEmpty => _entries.Count == 0 && Root is null;

    internal List<KeyValuePair<string, object?>> Entries => _entries;

    internal DataMap Copy()
    {
        var copy = Root is null ? new DataMap() : new DataMap(Root);
        copy._entries.AddRange(_entries);
        return copy;
    }

    private int IndexOf(string key)
    {
        for (var i = 0; i < _entries.Count; i++)
        {
            if (_entries[i].Key == key)
                return i;
        }
        return -1;
    }
}
