namespace Prefab.Testing;

/// <summary>What the parts of a page keep to themselves: open layers, values of controls, messages. It goes when its node leaves the page.</summary>
internal sealed class Memory
{
    private readonly Dictionary<(string Key, string Slot), object?> _values = [];

    /// <summary>Counts the changes.</summary>
    public int Version { get; private set; }

    public T? Get<T>(string key, string slot, T? otherwise = default) => _values.TryGetValue((key, slot), out var value) ? (T?)value : otherwise;

    public bool Has(string key, string slot) => _values.ContainsKey((key, slot));

    public void Set(string key, string slot, object? value)
    {
        _values[(key, slot)] = value;
        Version++;
    }

    /// <summary>Keeps something that the look of the page does not depend on.</summary>
    public T Keep<T>(string key, string slot, Func<T> make)
    {
        if (!_values.TryGetValue((key, slot), out var value))
            _values[(key, slot)] = value = make();
        return (T)value!;
    }

    public void Remove(string key, string slot)
    {
        if (_values.Remove((key, slot)))
            Version++;
    }

    public void Forget(Predicate<string> gone)
    {
        foreach (var entry in _values.Keys.Where(entry => gone(entry.Key)).ToList())
            _values.Remove(entry);
    }
}
