namespace Prefab.Testing;

/// <summary>Builds what the page shows now from its nodes and its state.</summary>
internal sealed partial class TreeBuilder(PageServices services, Memory memory, DataObject defs)
{
    private const int MaxDepth = 200;
    private const int MaxRows = 10_000;

    private readonly List<PageElement> _layers = [];
    private int _names;

    public PageServices Services => services;

    public Memory Memory => memory;

    /// <summary>The nodes that are on the page, with what they start when they enter.</summary>
    public Dictionary<string, Func<Task>?> Nodes { get; } = [];

    /// <summary>What the pointer rests on.</summary>
    public string? Hovered { get; init; }

    /// <summary>The page with its layers and toasts.</summary>
    public PageElement BuildPage(DataObject view, int names)
    {
        _names = names;
        var root = new PageElement("");
        root.Add(Node(view, new(Scope.Empty, "view")));
        root.Add(_layers);
        if (services.Toasts.Visible.Count > 0)
            root.Add(Toasts());
        Labels.Connect(root);
        return root;
    }

    /// <summary>The last number that a control without a name got.</summary>
    public int LastName => _names;

    public int NextName() => ++_names;

    public void AddLayer(PageElement layer) => _layers.Add(layer);

    public List<PageElement> Build(object? nodes, Place place, string at = "children")
    {
        var result = new List<PageElement>();
        if (Data.IsNothing(nodes))
            return result;
        if (nodes is not object?[] list)
            throw new ActionException($"\"{at}\" must be a list of nodes.");
        for (var i = 0; i < list.Length; i++)
            result.AddRange(Node(list[i], place.Below($"{place.Key}.{at}[{i}]")));
        return result;
    }

    /// <summary>A node; whatever goes wrong in it stays in it.</summary>
    public List<PageElement> Node(object? value, Place place)
    {
        try
        {
            if (place.Depth > MaxDepth)
                throw new ActionException($"is nested deeper than {MaxDepth} levels.");
            if (value is not DataObject node)
                throw new ActionException("A node must be an object with a \"type\".");
            if (Structure(node, place, Build) is { } content)
                return content;
            return [Component(node, place)];
        }
        catch (Exception error) when (error is ActionException or ExpressionException)
        {
            services.Warn($"{place.Key}: {error.Message}");
            var type = (value as DataObject)?.Get("type") as string ?? "View";
            return [new PageElement(place.Key) { Role = Role.Alert }.AddText(type).AddText(error.Message).AddText(place.Key)];
        }
    }

    /// <summary>The children that a parent consumes as data (tabs, options), with loops, conditions and definitions expanded.</summary>
    public List<(DataObject Node, Place Place)> Items(object? nodes, Place place, string at = "children")
    {
        var result = new List<(DataObject, Place)>();
        foreach (var (node, index) in Data.ArrayOrEmpty(nodes).OfType<DataObject>().Select((node, index) => (node, index)))
        {
            var inner = place.Below($"{place.Key}.{at}[{index}]");
            if (Structure(node, inner, Items) is { } expanded)
                result.AddRange(expanded);
            else
                result.Add((node, inner with { Scope = Let(node, inner) }));
        }
        return result;
    }

    public Scope Let(DataObject node, Place place) =>
        node.Get("let") is DataObject entries ? place.Scope.With(new DataObject(entries.Select(entry => KeyValuePair.Create(entry.Key, Template.Interpolate(entry.Value, services.ContextOf(place.Scope)))))) : place.Scope;

    /// <summary>What a node that only decides shows; null for a component.</summary>
    private List<T>? Structure<T>(DataObject node, Place place, Func<object?, Place, string, List<T>> build)
    {
        var context = services.ContextOf(place.Scope);
        if (node.Get("$ref") is string definition)
        {
            if (!defs.TryGetValue(definition, out var content) || place.Resolving.Contains(definition))
            {
                services.Warn($"{place.Key}: \"{definition}\" was left out, because it {(content is null ? "is not defined" : "contains itself")}.");
                return [];
            }
            return build(new[] { content }, place with { Scope = Let(node, place), Resolving = [.. place.Resolving, definition] }, $"defs.{definition}");
        }
        switch (node.Get("type"))
        {
            case "Condition":
                var cases = Data.ArrayOrEmpty(node.Get("cases"));
                var index = Array.FindIndex(cases, branch => Holds((branch as DataObject)?.Get("when") ?? Undefined.Value, context));
                return index >= 0 ? build(((DataObject)cases[index]!).Get("children"), place, $"cases[{index}].children") : build(node.Get("else"), place, "else");
            case "Slot":
                var name = Template.Interpolate(node.Get("name"), context) as string;
                var stored = name is { Length: > 0 } ? services.Store.Peek(name) : null;
                return stored is DataObject filled && filled.Get("type") is string
                    ? build(new object?[] { filled }, place with { Key = $"{place.Key}@{System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(filled)}" }, $"state.{name}")
                    : build(node.Get("children"), place, "children");
            case "ForEach":
                return Rows(node, place, context).SelectMany(row => build(node.Get("children"), row, "children")).ToList();
            default:
                return null;
        }
    }

    private IEnumerable<Place> Rows(DataObject node, Place place, ExpressionContext context)
    {
        var key = Template.Interpolate(node.Get("key"), context);
        var items = Data.ArrayOrEmpty(key is string path ? context.Lookup(path.Split('.')) : key);
        var taken = new HashSet<string>();
        for (var index = 0; index < items.Length && index < MaxRows; index++)
        {
            var identity = Identity(items[index]) ?? $"{index}";
            while (!taken.Add(identity))
                identity += $"#{index}";
            var row = place with { Key = $"{place.Key}[{identity}]", Scope = place.Scope.With(new DataObject { ["$index"] = (double)index, ["$item"] = items[index] }) };
            yield return row with { Scope = Let(node, row) };
        }
    }

    private static string? Identity(object? item) => item is not DataObject members ? null : (Data.IsNothing(members.Get("id")) ? members.Get("key") : members.Get("id")) switch
    {
        string text => $"s:{text}",
        double number => $"n:{DataText.Text(number)}",
        _ => null,
    };

    private static bool Holds(object? when, ExpressionContext context) => when is string test ? Template.Test(test, context) : DataText.Truth(when);

    private PageElement Component(DataObject node, Place place)
    {
        var type = node.Get("type") as string;
        if (type is null || !s_components.TryGetValue(type, out var build))
            throw new ActionException($"Unknown component: \"{type ?? "undefined"}\"");
        var part = new Part(this, node, place);
        var element = build(part);
        if (part.TextOrNull("id") is { } id && !element.Descendants().Any(inner => inner.Id == id))
            element.Id = id;
        if (part.Text("aria-label") is { Length: > 0 } label && element.Label is null)
            element.Label = label;
        Nodes[place.Key] = node.TryGetValue("onMount", out var mount) && !Data.IsNothing(mount)
            ? () => services.Runner.RunAsync(mount, new(place.Scope, place.Key) { CloseOverlay = place.CloseOverlay, Owner = place.Key }, Undefined.Value)
            : null;
        return element;
    }

    private PageElement Toasts()
    {
        var region = new PageElement("toasts") { Role = Role.Region, Label = "Notifications" };
        foreach (var toast in services.Toasts.Visible)
        {
            var element = new PageElement("toasts") { Role = toast.Variant == Ui.ToastVariant.Error ? Role.Alert : Role.Status };
            element.AddLines(toast.Message, toast.Description ?? "");
            element.Add(new PageElement("toasts")
            {
                Role = Role.Button,
                Label = "Dismiss",
                Click = () =>
                {
                    services.Toasts.Dismiss(toast);
                    return Task.CompletedTask;
                },
            });
            region.Add(element);
        }
        return region;
    }
}
