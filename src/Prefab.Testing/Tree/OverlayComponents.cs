namespace Prefab.Testing;

/// <summary>What opens above the page.</summary>
internal static class OverlayComponents
{
    public static IEnumerable<(string Types, Func<Part, PageElement> Build)> All() =>
    [
        ("Dialog", part => Layer(part, isModal: true)),
        ("Popover", part => Layer(part, isModal: false)),
        ("HoverCard", HoverCard),
        ("Tooltip", Tooltip),
    ];

    private static PageElement Layer(Part part, bool isModal)
    {
        var name = part.TextOrNull("name");
        var isOpen = name is null ? part.Memory.Get<bool>(part.Key, "open") : DataText.Truth(part.Store.Peek(name));
        void Set(bool open)
        {
            if (name is null)
                part.Memory.Set(part.Key, "open", open);
            else
                part.Store.Set(name, open);
        }
        var trigger = Trigger(part);
        if (Target(trigger) is { } target)
        {
            var press = target.Click;
            target.Submits = false;
            target.Expanded = isOpen;
            target.Click = async () =>
            {
                var own = press?.Invoke() ?? Task.CompletedTask;
                Set(isModal || !isOpen);
                await own;
            };
        }
        if (isOpen)
            part.Tree.AddLayer(Content(part, isModal, trigger.Text, () => Set(false)));
        return trigger;
    }

    private static PageElement Content(Part part, bool isModal, string trigger, Action close)
    {
        var isDismissible = !isModal || part.Flag("dismissible", true);
        var layer = new PageElement(part.Key)
        {
            Role = Role.Dialog,
            Modal = isModal,
            Label = part.TextOrNull("title") ?? (trigger.Length > 0 ? trigger : isModal ? "Dialog" : "Details"),
            Description = part.TextOrNull("description"),
            Dismiss = isDismissible ? close : null,
        };
        if (part.TextOrNull("title") is { } title)
            layer.Add(new PageElement(part.Key) { Role = isModal ? Role.Heading : null, Level = isModal ? 2 : null }.AddText(title));
        layer.Add(new PageElement(part.Key).AddText(part.Text("description")));
        layer.Add(Rest(part, part.Inner with { CloseOverlay = close, Form = null, Radios = null }));
        if (isModal && isDismissible)
        {
            layer.Add(new PageElement(part.Key)
            {
                Role = Role.Button,
                Label = "Close",
                Click = () =>
                {
                    close();
                    return Task.CompletedTask;
                },
            });
        }
        return layer;
    }

    private static PageElement HoverCard(Part part)
    {
        var trigger = Trigger(part);
        var element = new PageElement(part.Key) { HoverKey = part.Key }.Add(trigger);
        if (part.Tree.Hovered == part.Key)
            part.Tree.AddLayer(new PageElement(part.Key) { HoverKey = part.Key }.Add(Rest(part, part.Inner with { Form = null, Radios = null })));
        return element;
    }

    private static PageElement Tooltip(Part part)
    {
        var content = part.Text("content");
        var element = new PageElement(part.Key) { HoverKey = part.Key }.Add(part.Children());
        if (Target(element) is { } target)
            target.Description = content;
        if (part.Tree.Hovered == part.Key && content.Length > 0)
            part.Tree.AddLayer(new PageElement(part.Key) { Role = Role.Tooltip }.AddText(content));
        return element;
    }

    /// <summary>The first child, which opens the layer.</summary>
    private static PageElement Trigger(Part part)
    {
        var element = new PageElement(part.Key);
        return Data.ArrayOrEmpty(part.Node.Get("children")) is [var first, ..] ? element.Add(part.Tree.Node(first, part.Inner.Below($"{part.Key}.trigger"))) : element;
    }

    private static List<PageElement> Rest(Part part, Place place) => part.Tree.Build(Data.ArrayOrEmpty(part.Node.Get("children")).Skip(1).ToArray(), place, "content");

    private static PageElement? Target(PageElement trigger) => trigger.Descendants().FirstOrDefault(element => element.IsInteractive) ?? trigger.Children.FirstOrDefault();
}
