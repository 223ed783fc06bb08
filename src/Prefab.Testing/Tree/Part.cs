namespace Prefab.Testing;

/// <summary>A node that is being built, with what its component needs.</summary>
internal sealed class Part(TreeBuilder tree, DataObject node, Place place)
{
    private readonly ExpressionContext _context = tree.Services.ContextOf(place.Scope);
    private Place? _inner;

    public TreeBuilder Tree => tree;

    public DataObject Node => node;

    public Place Place => place;

    public string Key => place.Key;

    public Memory Memory => tree.Memory;

    public Store Store => tree.Services.Store;

    public PageServices Services => tree.Services;

    /// <summary>Where the children are built.</summary>
    public Place Inner => _inner ??= place with { Scope = tree.Let(node, place) };

    public bool Has(string name) => node.ContainsKey(name);

    /// <summary>A prop, resolved.</summary>
    public object? Get(string name) => Template.Interpolate(node.Get(name), _context);

    public object? Resolve(object? value) => Template.Interpolate(value, _context);

    /// <summary>A prop as a person reads it.</summary>
    public string Text(string name) => DataText.Display(Get(name));

    public string? TextOrNull(string name) => Text(name) is { Length: > 0 } text ? text : null;

    public bool Flag(string name, bool otherwise = false) => Get(name) is var value && Data.IsNothing(value) ? otherwise : DataText.Truth(value);

    public double Number(string name, double otherwise) => DataText.Finite(Get(name)) ?? otherwise;

    public List<PageElement> Children() => tree.Build(node.Get("children"), Inner);

    public List<PageElement> Children(Place at) => tree.Build(node.Get("children"), at);

    public PageElement New(Role? role = null) => new(Key) { Role = role, Form = place.Form };

    /// <summary>Runs a handler prop in this node's scope; the answer tells whether the whole chain succeeded.</summary>
    public Task<bool> RunAsync(string handler, object? eventValue, bool exclusive = false, Action? onWait = null, Action<DataObject>? onInvalid = null) =>
        Services.Runner.RunAsync(
            node.Get(handler),
            new(place.Scope, $"{Key}.{handler}") { CloseOverlay = place.CloseOverlay, Exclusive = exclusive, OnWait = onWait, OnInvalid = onInvalid },
            eventValue);

    /// <summary>What a press does where the node has <c>onClick</c>; null where it has none.</summary>
    public Func<Task>? Press(object? eventValue) => Data.IsNothing(node.Get("onClick"))
        ? null
        : () => WhileBusyAsync(onWait => RunAsync("onClick", eventValue, exclusive: true, onWait));

    /// <summary>Marks the node as busy from the moment that its work has to wait until it ends; it cannot start again meanwhile.</summary>
    public async Task WhileBusyAsync(Func<Action, Task> work)
    {
        if (Memory.Get<bool>(Key, "busy"))
            return;
        try
        {
            await work(() => Memory.Set(Key, "busy", true));
        }
        finally
        {
            if (Memory.Has(Key, "busy"))
                Memory.Remove(Key, "busy");
        }
    }
}
