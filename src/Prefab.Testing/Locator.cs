namespace Prefab.Testing;

/// <summary>A part of a page, found anew each time that it is used. All members but <see cref="Count"/> and <see cref="All"/> need exactly one match.</summary>
public sealed partial class Locator : LocatorScope
{
    private readonly LocatorScope _scope;
    private readonly Search _search;
    private readonly int? _index;

    internal Locator(LocatorScope scope, Search search, int? index = null) => (_scope, _search, _index) = (scope, search, index);

    /// <summary>How many parts match.</summary>
    public int Count => Find().Count;

    /// <summary>The first match.</summary>
    public Locator First => Nth(0);

    /// <summary>What the part is; null for a text or a box.</summary>
    /// <exception cref="PrefabTestException">Nothing matches, or several do.</exception>
    public Role? Role => One().Role;

    /// <summary>The accessible name.</summary>
    /// <exception cref="PrefabTestException">Nothing matches, or several do.</exception>
    public string Name => One().Name;

    /// <summary>What explains the part: the message at a control, the description of a dialog, a tooltip; empty when there is none.</summary>
    /// <exception cref="PrefabTestException">Nothing matches, or several do.</exception>
    public string Description => One().Description ?? "";

    /// <summary>The text in the part, with single spaces.</summary>
    /// <exception cref="PrefabTestException">Nothing matches, or several do.</exception>
    public string Text => One().Text;

    /// <summary>What a control holds, as it shows it: a list shows the label of its option, a link has its address; empty when there is nothing.</summary>
    /// <exception cref="PrefabTestException">Nothing matches, or several do.</exception>
    public string Value => One().Value ?? "";

    /// <summary>Whether a box is ticked, a switch on, a choice made.</summary>
    /// <exception cref="PrefabTestException">Nothing matches, several do, or the part cannot be ticked.</exception>
    public bool IsChecked => One() is var element && element.Checked is { } on ? on : throw new PrefabTestException($"{Describe(element)} cannot be ticked.");

    /// <summary>Whether a tab, an option or a row is the chosen one.</summary>
    /// <exception cref="PrefabTestException">Nothing matches, or several do.</exception>
    public bool IsSelected => One().Selected == true;

    /// <summary>Whether what the part opens is open.</summary>
    /// <exception cref="PrefabTestException">Nothing matches, or several do.</exception>
    public bool IsExpanded => One().Expanded == true;

    /// <summary>Whether the part cannot be used.</summary>
    /// <exception cref="PrefabTestException">Nothing matches, or several do.</exception>
    public bool IsDisabled => One().Disabled;

    /// <summary>Whether the part is marked as wrong.</summary>
    /// <exception cref="PrefabTestException">Nothing matches, or several do.</exception>
    public bool IsInvalid => One().Invalid;

    /// <summary>Whether a button waits for what it started.</summary>
    /// <exception cref="PrefabTestException">Nothing matches, or several do.</exception>
    public bool IsBusy => One().Busy;

    /// <summary>Level of a heading; null for other parts.</summary>
    /// <exception cref="PrefabTestException">Nothing matches, or several do.</exception>
    public int? Level => One().Level;

    /// <summary>The parts right below this one that have a role, those in boxes without one included.</summary>
    /// <exception cref="PrefabTestException">Nothing matches, or several do.</exception>
    public IReadOnlyList<Locator> Children
    {
        get
        {
            var count = Below(One()).Count();
            return [.. Enumerable.Range(0, count).Select(index => new Locator(this, new("child", _ => true), index) { _isChild = true })];
        }
    }

    internal override PrefabPage Page => _scope.Page;

    internal override string Where => $" in {_search.Text}{_scope.Where}";

    private bool _isChild;

    /// <summary>One of the matches, from 0.</summary>
    /// <param name="index">Which one.</param>
    public Locator Nth(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return new(_scope, _search, index);
    }

    /// <summary>The matches there are now, one locator for each.</summary>
    public IReadOnlyList<Locator> All() => [.. Enumerable.Range(0, Find().Count).Select(Nth)];

    /// <summary>The part and what is in it, as <see cref="PrefabPage.Snapshot"/> writes it.</summary>
    /// <exception cref="PrefabTestException">Nothing matches, or several do.</exception>
    public string Snapshot() => Testing.Snapshot.Of(One());

    /// <summary>What the locator looks for, in words.</summary>
    public override string ToString() => $"{_search.Text}{_scope.Where}";

    internal override IReadOnlyList<PageElement> Roots() => [One()];

    /// <summary>The only match.</summary>
    internal PageElement One()
    {
        var found = Find();
        return found.Count == 1 ? found[0] : throw new PrefabTestException(found.Count == 0 ? NotFound() : Several(found));
    }

    private List<PageElement> Find()
    {
        var roots = _scope.Roots();
        var found = _isChild
            ? Below(roots[0]).ToList()
            : roots.SelectMany(root => root.Descendants()).Where(element => !element.IsHidden && _search.Matches(element)).ToList();
        return _index is not { } index ? found : index < found.Count ? [found[index]] : [];
    }

    private static IEnumerable<PageElement> Below(PageElement element) =>
        element.Children.Where(child => !child.Hidden).SelectMany(child => child.Role is not null ? [child] : Below(child));

    private string NotFound()
    {
        var roots = _scope.Roots();
        var others = _search.Role is { } role ? roots.SelectMany(root => root.Descendants()).Where(element => element.Role == role && !element.IsHidden).ToList() : [];
        var there = others.Count > 0
            ? $"There {(others.Count == 1 ? "is" : "are")}: {string.Join(", ", others.Select(Describe))}."
            : $"This is there:\n{string.Join("\n", roots.Select(Testing.Snapshot.Of))}";
        return $"No {this}{(_index is { } index ? $" at {index}" : "")} is on the page. {there}";
    }

    private string Several(List<PageElement> found) =>
        $"{found.Count} parts of the page match {this}: {string.Join(", ", found.Select(Describe))}. Look in a part of the page, give a name, or use First, Nth or All.";

    private static string Describe(PageElement element) => Testing.Snapshot.Line(element);
}
