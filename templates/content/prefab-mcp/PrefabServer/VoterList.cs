namespace PrefabServer;

/// <summary>Who is coming; kept while the server runs.</summary>
public sealed class VoterList
{
    private readonly Lock _lock = new();
    private readonly List<string> _names = [];

    public IReadOnlyList<string> Names
    {
        get
        {
            lock (_lock)
                return [.. _names];
        }
    }

    /// <summary>Adds a name, unless it is there already.</summary>
    public bool Add(string name)
    {
        lock (_lock)
        {
            if (_names.Contains(name))
                return false;
            _names.Add(name);
            return true;
        }
    }
}
