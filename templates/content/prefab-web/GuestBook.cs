using System.Collections.Concurrent;

namespace PrefabSite;

/// <summary>Who was here; kept while the site runs.</summary>
public sealed class GuestBook
{
    private readonly ConcurrentQueue<string> _names = new();

    public IReadOnlyList<string> Names => [.. _names];

    public void Add(string name) => _names.Enqueue(name);
}
