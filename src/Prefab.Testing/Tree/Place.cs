namespace Prefab.Testing;

/// <summary>Where in the view something is built.</summary>
internal sealed record Place(Scope Scope, string Key)
{
    public Action? CloseOverlay { get; init; }

    public FormElement? Form { get; init; }

    /// <summary>The group that radio buttons here belong to.</summary>
    public RadioChoice? Radios { get; init; }

    /// <summary>The definitions around this place; one inside itself is stopped.</summary>
    public IReadOnlyList<string> Resolving { get; init; } = [];

    public int Depth { get; init; }

    /// <summary>The columns of a table have headings here.</summary>
    public bool InTableHead { get; init; }

    public Place Below(string key) => this with { Key = key, Depth = Depth + 1 };
}

/// <summary>What is chosen among the radio buttons of a group.</summary>
internal sealed record RadioChoice(string Name, string Value, Func<string, Task> Choose, bool Required);
