namespace Prefab.Testing;

/// <summary>Names over the state: <c>let</c>, <c>$item</c>, <c>$event</c> and the like.</summary>
internal sealed class Scope(DataObject names, Scope? parent = null)
{
    public static Scope Empty { get; } = new([]);

    public Scope With(string name, object? value) => new(new() { [name] = value }, this);

    public Scope With(DataObject more) => new(more, this);

    public bool TryFind(string name, out object? value)
    {
        for (var scope = this; scope is not null; scope = scope.Parent)
        {
            if (scope.Names.TryGetValue(name, out value))
                return true;
        }
        value = Undefined.Value;
        return false;
    }

    private DataObject Names { get; } = names;

    private Scope? Parent { get; } = parent;
}

/// <summary>Names as a place of the page sees them: its scope, then the state.</summary>
internal sealed class ScopeContext(Store store, Scope scope, PageServices services) : ExpressionContext
{
    public override TimeZoneInfo? TimeZone =>
        store.Peek("$host.timeZone") is string id && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : null;

    public override object? Lookup(string[] path) => scope.TryFind(path[0], out var value) ? Data.Walk(value, path.AsSpan(1)) : store.Peek(path);

    public override CustomPipe? Pipe(string name) => services.Pipe(name);

    public override void Report(ExpressionException error) => services.Warn(error.Message);
}
