using System.Collections;

namespace Prefab.Ui;

/// <summary>Actions by key, in the order in which they were added.</summary>
public sealed class KeyBindings : IReadOnlyCollection<KeyValuePair<string, ActionList>>
{
    private readonly List<KeyValuePair<string, ActionList>> _entries = [];

    /// <inheritdoc/>
    public int Count => _entries.Count;

    /// <summary>The actions of a key; setting a key that exists replaces its actions.</summary>
    /// <param name="key">Pressed modifiers in the order Ctrl, Alt, Meta, Shift, then the key's name, joined by <c>+</c>.</param>
    /// <exception cref="KeyNotFoundException">Reading a key without actions.</exception>
    public ActionList this[string key]
    {
        get => _entries.Find(e => e.Key == key).Value ?? throw new KeyNotFoundException($"There are no actions for \"{key}\".");
        set
        {
            var index = _entries.FindIndex(e => e.Key == key);
            if (index < 0)
                _entries.Add(new(key, value));
            else
                _entries[index] = new(key, value);
        }
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, ActionList>> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
