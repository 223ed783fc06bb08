using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

/// <summary>All components by kind, and the sample of the one that is chosen.</summary>
internal static class IndexPage
{
    private const string Shown = "shown";

    /// <summary>Makes the page; it holds the state, definitions and keys of all samples.</summary>
    /// <exception cref="InvalidOperationException">Two samples use the same state key.</exception>
    public static PrefabApp Create()
    {
        var apps = Sample.All.Select(sample => (Sample: sample, App: sample.Create())).ToList();
        var page = new PrefabApp
        {
            Title = "Gallery",
            State = { [Shown] = "Card" },
            View = new Column
            {
                Gap = 6,
                Children = [new H1("Gallery"), Navigation(), new Separator(), .. apps.SelectMany(entry => Page(entry.Sample, entry.App))],
            },
        };
        foreach (var (sample, app) in apps)
            Merge(page, sample, app);
        return page;
    }

    private static Combobox Navigation() => new(Shown)
    {
        Placeholder = "Choose a component",
        SearchPlaceholder = "Search components",
        CssClass = "max-w-xs",
        Children =
        [
            .. Parts.Samples.GroupBy(entry => entry.Value.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal).Select(kind => new ComboboxGroup
            {
                Children =
                [
                    new ComboboxLabel(kind.Key),
                    .. kind.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => new ComboboxOption(entry.Key, entry.Key)),
                ],
            }),
        ],
    };

    private static IEnumerable<UiComponent> Page(Sample sample, PrefabApp app)
    {
        var parts = Parts.Samples.Where(entry => entry.Value == sample).Select(entry => State(Shown) == entry.Key);
        yield return new If(parts.Aggregate((left, right) => left | right)) { Children = [new H2(sample.Name), app.View!] };
    }

    private static void Merge(PrefabApp page, Sample sample, PrefabApp app)
    {
        foreach (var (key, value) in app.State)
        {
            if (page.State.ContainsKey(key))
                throw new InvalidOperationException($"{sample.Name}Sample uses the state key \"{key}\", which another sample uses already.");
            page.State[key] = value;
        }
        foreach (var (name, definition) in app.Defs)
            page.Defs[name] = definition;
        foreach (var (key, actions) in app.KeyBindings)
            page.KeyBindings[key] = actions;
    }
}
