using System.Collections;

namespace Prefab.Ui;

/// <summary>Templates by name, in the order in which they were added; <see cref="Use"/> puts them into the tree.</summary>
public sealed class Definitions : IReadOnlyCollection<KeyValuePair<string, UiComponent>>
{
    private readonly List<KeyValuePair<string, UiComponent>> _entries = [];

    /// <inheritdoc/>
    public int Count => _entries.Count;

    /// <summary>The definition of a name; setting a name that exists replaces its definition in place.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="KeyNotFoundException">Reading a name that does not exist.</exception>
    public UiComponent this[string name]
    {
        get => Find(name) ?? throw new KeyNotFoundException($"There is no definition \"{name}\".");
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            var index = _entries.FindIndex(entry => entry.Key == name);
            if (index < 0)
                _entries.Add(new(name, value));
            else
                _entries[index] = new(name, value);
        }
    }

    /// <summary>Adds a definition under its own name.</summary>
    /// <param name="definition">The definition.</param>
    /// <exception cref="ArgumentException">There is a definition of this name already.</exception>
    public void Add(Define definition)
    {
        if (Find(definition.Name) is not null)
            throw new ArgumentException($"There is a definition \"{definition.Name}\" already.", nameof(definition));
        this[definition.Name] = definition.Body;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, UiComponent>> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal UiComponent? Find(string name) => _entries.Find(entry => entry.Key == name).Value;
}
