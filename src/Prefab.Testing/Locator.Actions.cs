namespace Prefab.Testing;

public sealed partial class Locator
{
    /// <summary>Presses the part, and waits for all that this starts.</summary>
    /// <exception cref="PrefabTestException">Nothing matches, several do, or the part cannot be pressed, because it is disabled or behind a dialog.</exception>
    public Task ClickAsync() => ActAsync("pressing", element => PrefabPage.PressAsync(element));

    /// <summary>Replaces what a field holds, as by pasting; a day is written as <c>2026-02-03</c>.</summary>
    /// <param name="text">The new text.</param>
    /// <exception cref="PrefabTestException">Nothing matches, several do, or the part takes no text.</exception>
    public Task FillAsync(string text) => ActAsync("filling", element => Writable(element)(text));

    /// <summary>Types at the end of what a field holds, one character after the other.</summary>
    /// <param name="text">The characters.</param>
    /// <exception cref="PrefabTestException">Nothing matches, several do, or the part takes no text.</exception>
    public async Task TypeAsync(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var character in text)
            await ActAsync("typing into", element => Writable(element)(element.Value + character));
    }

    /// <summary>Ticks a box, turns a switch on, makes a choice; does nothing where that is so already.</summary>
    /// <exception cref="PrefabTestException">Nothing matches, several do, or the part cannot be ticked.</exception>
    public Task CheckAsync() => SetCheckedAsync(true);

    /// <summary>Takes the tick from a box, turns a switch off; does nothing where that is so already.</summary>
    /// <exception cref="PrefabTestException">Nothing matches, several do, or the part cannot be ticked.</exception>
    public Task UncheckAsync() => SetCheckedAsync(false);

    /// <summary>Chooses an option of a list, or of a group of radio buttons.</summary>
    /// <param name="option">Its label, or else its value.</param>
    /// <exception cref="PrefabTestException">Nothing matches, several do, or there is no such option.</exception>
    public Task SelectAsync(string option) => ActAsync("choosing in", element => element.Role switch
    {
        Testing.Role.Combobox => element.Enter!(option),
        Testing.Role.Radiogroup => PrefabPage.PressAsync(RadioOf(element, option)),
        _ => throw new PrefabTestException($"{Describe(element)} has no options."),
    });

    /// <summary>Submits the form that the part is, or belongs to.</summary>
    /// <exception cref="PrefabTestException">Nothing matches, several do, or there is no form.</exception>
    public Task SubmitAsync() => ActAsync("submitting", element => element.Form is { } form
        ? form.Submit(ButtonOf(form))
        : throw new PrefabTestException($"{Describe(element)} belongs to no form."));

    /// <summary>Presses a key while the part has the focus: a character types, <c>Enter</c> submits or presses, <c>Space</c> presses, <c>Escape</c> closes the topmost layer.</summary>
    /// <param name="key">Name of the key, with its modifiers where there are some.</param>
    /// <exception cref="PrefabTestException">Nothing matches, several do, or the part cannot be used.</exception>
    public Task PressAsync(string key) => ActAsync($"pressing {key} in", element => PressAsync(element, key));

    /// <summary>Rests the pointer on the part: what explains it, or tells more, appears. It goes when the pointer rests elsewhere.</summary>
    /// <exception cref="PrefabTestException">Nothing matches, or several do.</exception>
    public Task HoverAsync() => ActAsync("resting on", element =>
    {
        Page.Hover(element);
        return Task.CompletedTask;
    });

    /// <summary>Drops files, or chooses them.</summary>
    /// <param name="files">The files.</param>
    /// <exception cref="PrefabTestException">Nothing matches, several do, or the part takes no files.</exception>
    public Task SetFilesAsync(params IReadOnlyList<PageFile> files) =>
        ActAsync("giving files to", element => element.TakeFiles is { } take ? take(files) : throw new PrefabTestException($"{Describe(element)} takes no files."));

    private static PageElement RadioOf(PageElement group, string option)
    {
        var radios = group.Descendants().Where(element => element.Role == Testing.Role.Radio).ToList();
        return radios.Find(radio => radio.Name == option) ?? radios.Find(radio => radio.Control?.Value == option)
            ?? throw new PrefabTestException($"{Describe(group)} has no option \"{option}\"; it has: {string.Join(", ", radios.Select(radio => $"\"{radio.Name}\""))}.");
    }

    private PageElement? ButtonOf(FormElement form) => Page.Root().Descendants().FirstOrDefault(element => element.Submits && element.Form == form);

    private static Func<string, Task> Writable(PageElement element) => element switch
    {
        { Role: Testing.Role.Combobox } => throw new PrefabTestException($"{Describe(element)} is a list: use {nameof(SelectAsync)}."),
        { ReadOnly: true } => throw new PrefabTestException($"{Describe(element)} can only be read."),
        { Enter: { } enter } => enter,
        _ => throw new PrefabTestException($"{Describe(element)} takes no text."),
    };

    private Task SetCheckedAsync(bool on) => ActAsync(on ? "ticking" : "unticking", element => element.Checked switch
    {
        null => throw new PrefabTestException($"{Describe(element)} cannot be ticked."),
        var now when now == on => Task.CompletedTask,
        _ => PrefabPage.PressAsync(element),
    });

    private Task PressAsync(PageElement element, string key) => key switch
    {
        "Enter" when element is { Control: { Kind: not ("textarea" or "checkbox" or "radio" or "select" or "date") }, Form: { } form } => ButtonOf(form) switch
        {
            null => form.Submit(null),
            { Disabled: true } => Task.CompletedTask,
            var button => PrefabPage.PressAsync(button),
        },
        "Enter" when element.Role is Testing.Role.Button or Testing.Role.Link or Testing.Role.Tab or Testing.Role.Row => PrefabPage.PressAsync(element),
        "Space" or " " when element.Role is Testing.Role.Button or Testing.Role.Checkbox or Testing.Role.Switch or Testing.Role.Radio or Testing.Role.Row => PrefabPage.PressAsync(element),
        { Length: 1 } when element is { Enter: not null, Control: not null } => Writable(element)(element.Value + key),
        "Escape" => Page.PressKeyAsync(key),
        _ when element.Control is null => Page.PressKeyAsync(key),
        _ => Task.CompletedTask,
    };

    private Task ActAsync(string what, Func<PageElement, Task> act) => Page.ActAsync($"{what} {this}", () =>
    {
        var element = One();
        if (element.Disabled)
            throw new PrefabTestException($"{Describe(element)} is disabled.");
        var path = element.Ancestors().Prepend(element).ToList();
        var dialog = Page.Root().Children.FindLast(layer => layer.Modal);
        if (dialog is not null && !path.Exists(part => part == dialog || part.Key == "toasts" || IsAbove(part, dialog)))
            throw new PrefabTestException($"{Describe(element)} is behind {Describe(dialog)}.");
        return act(element);
    });

    private static bool IsAbove(PageElement part, PageElement dialog) => part.Parent == dialog.Parent && part.Parent!.Children.IndexOf(part) > part.Parent.Children.IndexOf(dialog);
}
