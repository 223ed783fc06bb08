namespace Prefab.Testing;

/// <summary>The two-way binding between a control and the state.</summary>
internal sealed class ControlBinding
{
    private readonly Part _part;
    private readonly object? _own;
    private readonly bool _alwaysWrite;
    private readonly bool _typed;

    /// <param name="part">The control.</param>
    /// <param name="own">The node's own value.</param>
    /// <param name="alwaysWrite">Writes the state even when the node has <c>onChange</c>, which else replaces the write.</param>
    /// <param name="typed">Keeps what the user entered when <c>onChange</c> fails.</param>
    public ControlBinding(Part part, object? own, bool alwaysWrite = false, bool typed = false)
    {
        (_part, _own, _alwaysWrite, _typed) = (part, own, alwaysWrite, typed);
        Name = NameOf(part);
    }

    /// <summary>Path in the state, null when the control keeps its value to itself.</summary>
    public string? Name { get; }

    /// <summary>What the control shows; <see cref="Undefined"/> when there is nothing.</summary>
    public object? Value => _part.Memory.Get<Entered>(_part.Key, "shown") is { } entered && Data.Same(entered.Source, Source) ? entered.Value : Source;

    /// <summary>Whether the user was the last one to change the value.</summary>
    public bool ByUser => _part.Memory.Get<object?>(_part.Key, "typed", Undefined.Value) is var typed && typed is not Undefined && Data.Same(typed, Value);

    private object? Source => Name is not null && _part.Store.Peek(Name) is var stored and not Undefined ? stored : _part.Resolve(_own);

    /// <summary>The user changed the control.</summary>
    /// <param name="value">The new value.</param>
    /// <param name="eventValue"><c>$event</c>, where it is not the value.</param>
    public async Task SetAsync(object? value, object? eventValue = null)
    {
        var before = Value;
        var hasHandler = !Data.IsNothing(_part.Node.Get("onChange"));
        if (Name is not null && (!hasHandler || _alwaysWrite))
            _part.Store.Set(Name, value);
        var entered = new Entered(value, Source);
        _part.Memory.Set(_part.Key, "shown", entered);
        _part.Memory.Set(_part.Key, "typed", value);
        if (!hasHandler || await _part.RunAsync("onChange", eventValue ?? value) || _alwaysWrite || _typed)
            return;
        if (ReferenceEquals(_part.Memory.Get<Entered>(_part.Key, "shown"), entered) && !Data.Same(Source, value))
            _part.Memory.Set(_part.Key, "shown", new Entered(before, Source));
    }

    private static string? NameOf(Part part)
    {
        var given = part.Node.Get("name");
        if (Template.IsDynamic(given))
            return part.TextOrNull("name");
        if (given is string { Length: > 0 } name)
            return name;
        return given is Undefined ? part.Memory.Keep(part.Key, "name", () => $"{((string)part.Node["type"]!).ToLowerInvariant()}_{part.Tree.NextName()}") : null;
    }

    /// <summary>What the user entered while the source had a certain value.</summary>
    private sealed record Entered(object? Value, object? Source);
}
