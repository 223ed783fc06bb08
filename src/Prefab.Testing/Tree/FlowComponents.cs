namespace Prefab.Testing;

/// <summary>Components that show one part of their content at a time.</summary>
internal static class FlowComponents
{
    public static IEnumerable<(string Types, Func<Part, PageElement> Build)> All() =>
    [
        ("Tabs", Tabs),
        ("Pages", Pages),
        ("Accordion", Accordion),
        ("Tab Page AccordionItem", Alone),
    ];

    /// <summary>A part that only means something inside its parent: alone it shows its text and its children.</summary>
    public static PageElement Alone(Part part) => part.New().AddText(part.TextOrNull("title") ?? part.Text("label")).Add(part.Children());

    private static PageElement Tabs(Part part)
    {
        var binding = new ControlBinding(part, part.Node.Get("value"), alwaysWrite: true);
        var tabs = Items(part, "Tab");
        var wanted = DataText.Display(binding.Value);
        var active = tabs.Find(tab => tab.Value == wanted) ?? tabs.Find(tab => !tab.Part.Flag("disabled"));
        var list = new PageElement(part.Key) { Role = Role.Tablist };
        foreach (var tab in tabs)
        {
            list.Add(new PageElement(tab.Part.Key)
            {
                Role = Role.Tab,
                Selected = tab == active,
                Disabled = tab.Part.Flag("disabled"),
                Click = () => binding.SetAsync(tab.Value),
            }.AddText(tab.Part.Text("title")));
        }
        var panel = new PageElement(part.Key) { Role = Role.Tabpanel, Label = active?.Part.Text("title") };
        if (active is not null)
            panel.Add(active.Part.Children(active.Part.Place));
        return part.New().Add(list, panel);
    }

    private static PageElement Pages(Part part)
    {
        var binding = new ControlBinding(part, part.Node.Get("value"), alwaysWrite: true);
        var pages = Items(part, "Page");
        var wanted = DataText.Display(binding.Value);
        var active = pages.Find(page => page.Value == wanted) ?? (wanted.Length > 0 ? null : pages.FirstOrDefault());
        return part.New().Add(pages.Select(page => new PageElement(page.Part.Key) { Hidden = page != active }.Add(page.Part.Children(page.Part.Place))));
    }

    private static PageElement Accordion(Part part)
    {
        var sections = Items(part, "AccordionItem");
        var isMultiple = part.Flag("multiple");
        var isFixed = !isMultiple && !part.Flag("collapsible", true);
        var open = part.Memory.Keep(part.Key, "open", () => Data.ArrayOrEmpty(part.Get("defaultValues")).Select(DataText.Display).ToHashSet());
        var filled = part.Memory.Keep(part.Key, "filled", () => new HashSet<string>(open));
        var root = part.New();
        foreach (var section in sections)
        {
            var isOpen = open.Contains(section.Value);
            root.Add(new PageElement(section.Part.Key)
            {
                Role = Role.Button,
                Expanded = isOpen,
                Click = () =>
                {
                    HashSet<string> next = isOpen ? isFixed ? open : [.. open.Where(value => value != section.Value)] : isMultiple ? [.. open, section.Value] : [section.Value];
                    filled.Add(section.Value);
                    part.Memory.Set(part.Key, "open", next);
                    return Task.CompletedTask;
                },
            }.AddText(section.Part.Text("title")));
            if (isOpen || filled.Contains(section.Value))
                root.Add(new PageElement(section.Part.Key) { Hidden = !isOpen }.Add(section.Part.Children(section.Part.Place)));
        }
        return root;
    }

    private static List<Item> Items(Part part, string type) =>
        [.. part.Tree.Items(part.Node.Get("children"), part.Inner).Where(item => item.Node.Get("type") as string == type).Select((item, index) => Of(new(part.Tree, item.Node, item.Place), index))];

    private static Item Of(Part part, int index) => new(part, part.TextOrNull(Data.IsNothing(part.Node.Get("value")) ? "title" : "value") ?? $"item-{index}");

    private sealed record Item(Part Part, string Value);
}
