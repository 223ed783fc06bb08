namespace Prefab.Ui;

/// <summary>Checks the templates of a page.</summary>
internal static class DefinitionCheck
{
    /// <summary>Refuses definitions that use each other in a circle; the page could never finish drawing them.</summary>
    public static void Check(Definitions defs, WireWriter w)
    {
        if (defs.Count == 0)
            return;
        w.Push("defs");
        foreach (var (name, component) in defs)
        {
            w.Push(name);
            Follow(component, [name], defs, w);
            w.Pop();
        }
        w.Pop();
    }

    private static void Follow(UiComponent component, List<string> trail, Definitions defs, WireWriter w)
    {
        foreach (var use in Uses(component))
        {
            if (trail.Contains(use.Ref))
                throw w.Error($"the definitions use each other in a circle: {string.Join(" → ", trail)} → {use.Ref}.");
            if (defs.Find(use.Ref) is { } next)
                Follow(next, [.. trail, use.Ref], defs, w);
        }
    }

    private static IEnumerable<Use> Uses(UiComponent component) => component switch
    {
        Use use => [use],
        Condition condition => condition.Cases.SelectMany(c => c.Children).Concat(condition.Else).SelectMany(Uses),
        UiContainer container => container.Children.SelectMany(Uses),
        Text text => text.Children.SelectMany(Uses),
        _ => [],
    };
}
