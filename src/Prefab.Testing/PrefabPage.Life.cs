namespace Prefab.Testing;

public sealed partial class PrefabPage
{
    private const int MaxRounds = 100;

    private readonly Envelope _envelope;
    private readonly Memory _memory = new();
    private readonly List<Task> _running = [];

    private PageElement? _root;
    private (int, int, int, string?) _version;
    private HashSet<string> _nodes = [];
    private string? _hovered;
    private int _names;

    internal override PrefabPage Page => this;

    internal override string Where => "";

    internal override IReadOnlyList<PageElement> Roots() => [Root()];

    /// <summary>What the page shows now.</summary>
    internal PageElement Root() => _scheduler.Run(Refresh);

    /// <summary>Does something and waits for all that it starts.</summary>
    internal Task ActAsync(string purpose, Func<Task> act, bool includeEarlier = false) => _scheduler.RunAsync(purpose, async () =>
    {
        Refresh();
        var before = includeEarlier ? [] : _running.ToHashSet();
        await act();
        Refresh();
        while (_running.Find(task => !before.Contains(task)) is { } next)
        {
            _running.Remove(next);
            await next;
            Refresh();
        }
    });

    /// <summary>A press on a part of the page, which reaches everything around it.</summary>
    internal static async Task PressAsync(PageElement element)
    {
        var path = element.Ancestors().Prepend(element).ToList();
        var at = path.FindIndex(part => part.IsInteractive || part.LabelTarget is not null);
        if (at >= 0 && !path[at].IsInteractive && path[at].LabelTarget is { Disabled: false } target)
            path = [target, .. target.Ancestors()];
        var started = new List<Task>();
        var control = path.FindIndex(part => part.IsInteractive);
        for (var i = 0; i < path.Count; i++)
        {
            // Controls in a row of data are pressed by themselves.
            if (path[i].Click is { } click && !path[i].Disabled && !(path[i].Role == Role.Row && control >= 0 && control < i))
                started.Add(click());
        }
        if (path.Find(part => part.Submits) is { Disabled: false, Form: { } form } button)
            started.Add(form.Submit(button));
        await Task.WhenAll(started);
    }

    internal void Hover(PageElement element) => _hovered = element.Ancestors().Prepend(element).FirstOrDefault(part => part.HoverKey is not null)?.HoverKey;

    internal async Task PressKeyAsync(string key)
    {
        if (key == "Escape")
            Refresh().Children.FindLast(layer => layer.Role == Role.Dialog)?.Dismiss?.Invoke();
        else if (_envelope.KeyBindings.TryGetValue(key, out var actions))
            await _services.Runner.RunAsync(actions, new(Scope.Empty, $"keyBindings[\"{key}\"]"), Undefined.Value);
    }

    /// <summary>Builds the page where something has changed, and starts what enters with it.</summary>
    private PageElement Refresh()
    {
        for (var round = 0; round < MaxRounds; round++)
        {
            var version = (_services.Store.Version, _memory.Version, _services.Toasts.Version, _hovered);
            if (_root is not null && version == _version)
                return _root;
            var tree = new TreeBuilder(_services, _memory, _envelope.Defs) { Hovered = _hovered };
            _root = tree.BuildPage(_envelope.View, _names);
            (_version, _names) = (version, tree.LastName);
            var gone = _nodes.Where(key => !tree.Nodes.ContainsKey(key)).ToHashSet();
            var entered = tree.Nodes.Where(node => node.Value is not null && !_nodes.Contains(node.Key)).ToList();
            _nodes = [.. tree.Nodes.Keys];
            _memory.Forget(gone.Contains);
            _services.Runner.StopTimers(owner => owner is not null && gone.Contains(owner));
            foreach (var (_, mount) in entered)
                Start(mount!);
        }
        throw new PrefabTestException("What onMount does brings in nodes with onMount, again and again.");
    }

    private void Start(Func<Task> work)
    {
        var task = work();
        if (!task.IsCompletedSuccessfully)
            _running.Add(task);
    }

    /// <summary>Writes the defaults of named controls that the state does not have yet.</summary>
    private void Seed(DataObject node, int depth)
    {
        if (depth > 256)
            return;
        if (node.Get("name") is string { Length: > 0 } name && !Template.IsTemplate(name) && TreeBuilder.IsControl(node) && _services.Store.Peek(name) is Undefined
            && ChoiceComponents.Initial(node) is var initial and not Undefined && !Template.IsTemplate(initial))
            _services.Store.Set(name, initial);
        foreach (var child in Data.ArrayOrEmpty(node.Get("children")).OfType<DataObject>())
            Seed(child, depth + 1);
    }
}
