namespace Prefab.Testing;

/// <summary>A part of the page as its user meets it; a text is one without children.</summary>
internal sealed class PageElement(string key)
{
    /// <summary>The node's place in the view; the same node has the same one each time the page is built.</summary>
    public string Key => key;

    public Role? Role { get; init; }

    public PageElement? Parent { get; private set; }

    public List<PageElement> Children { get; } = [];

    /// <summary>The words of a text.</summary>
    public string? Words { get; init; }

    /// <summary>The name that the part gives itself (<c>aria-label</c>, a dialog's title).</summary>
    public string? Label { get; set; }

    /// <summary>The label elsewhere that names a control.</summary>
    public PageElement? LabelledBy { get; set; }

    /// <summary>Words for a control that nothing else names.</summary>
    public string? Fallback { get; set; }

    public string? Description { get; set; }

    public string? Placeholder { get; init; }

    public string? Id { get; set; }

    public string? Value { get; init; }

    public bool? Checked { get; init; }

    public bool? Selected { get; init; }

    public bool? Expanded { get; set; }

    public bool Disabled { get; init; }

    public bool ReadOnly { get; init; }

    public bool Invalid { get; set; }

    public bool Busy { get; init; }

    public bool Hidden { get; init; }

    public int? Level { get; init; }

    /// <summary>Whether what is outside cannot be operated while this is open.</summary>
    public bool Modal { get; init; }

    public FormControl? Control { get; init; }

    /// <summary>The form that the part belongs to.</summary>
    public FormElement? Form { get; init; }

    /// <summary>Whether a press submits the form.</summary>
    public bool Submits { get; set; }

    /// <summary>A label without or with the id of its control.</summary>
    public bool IsLabel { get; init; }

    public string? LabelFor { get; init; }

    /// <summary>The control that a press on this label operates.</summary>
    public PageElement? LabelTarget { get; set; }

    public Func<Task>? Click { get; set; }

    /// <summary>The user enters text, or chooses by label or value.</summary>
    public Func<string, Task>? Enter { get; init; }

    /// <summary>Closes this layer, as Escape does.</summary>
    public Action? Dismiss { get; init; }

    public Func<IReadOnlyList<PageFile>, Task>? TakeFiles { get; init; }

    /// <summary>The key of what shows more while the pointer rests here.</summary>
    public string? HoverKey { get; init; }

    /// <summary>What can be chosen: label and value.</summary>
    public IReadOnlyList<(string Label, string Value, bool Disabled)> Options { get; init; } = [];

    public bool IsInteractive => Role is Testing.Role.Button or Testing.Role.Link or Testing.Role.Checkbox or Testing.Role.Switch or Testing.Role.Radio or Testing.Role.Textbox
        or Testing.Role.Searchbox or Testing.Role.Spinbutton or Testing.Role.Combobox or Testing.Role.Slider or Testing.Role.Tab;

    /// <summary>Whether a label may name it.</summary>
    public bool IsControl => Control is not null || Role is Testing.Role.Combobox or Testing.Role.Radiogroup or Testing.Role.Slider || TakeFiles is not null;

    public PageElement Add(params IEnumerable<PageElement> children)
    {
        foreach (var child in children)
        {
            child.Parent = this;
            Children.Add(child);
        }
        return this;
    }

    public PageElement AddText(string words) => words.Length == 0 ? this : Add(new PageElement(Key) { Words = words });

    /// <summary>Adds a part of its own for each text.</summary>
    public PageElement AddLines(params IEnumerable<string> lines) => Add(lines.Where(line => line.Length > 0).Select(line => new PageElement(Key).AddText(line)));

    public IEnumerable<PageElement> Descendants() => Children.SelectMany(child => child.Descendants().Prepend(child));

    public IEnumerable<PageElement> Ancestors()
    {
        for (var parent = Parent; parent is not null; parent = parent.Parent)
            yield return parent;
    }

    /// <summary>What stands in it, words of parts beside each other joined by one space.</summary>
    public string Text => string.Join(' ', Texts().SelectMany(words => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    public string Name => Label ?? LabelledBy?.Text ?? (NamedByContent && Text is { Length: > 0 } text ? text : null) ?? Fallback ?? "";

    private bool NamedByContent => Role is Testing.Role.Button or Testing.Role.Link or Testing.Role.Heading or Testing.Role.Tab or Testing.Role.Cell or Testing.Role.Columnheader
        or Testing.Role.Rowheader or Testing.Role.Row or Testing.Role.Option or Testing.Role.Tooltip or Testing.Role.Caption;

    /// <summary>Whether it, or something around it, is not shown.</summary>
    public bool IsHidden => Hidden || Ancestors().Any(ancestor => ancestor.Hidden);

    private IEnumerable<string> Texts() => Hidden ? [] : Words is not null ? [Words] : Children.SelectMany(child => child.Texts());
}

/// <summary>A control as its form sees it.</summary>
internal sealed record FormControl(string Key, string Name)
{
    /// <summary>The kind of an input on the wire (<c>email</c>, <c>number</c>), or <c>checkbox</c>, <c>radio</c>, <c>select</c>, <c>range</c>, <c>textarea</c>.</summary>
    public required string Kind { get; init; }

    public required string Value { get; init; }

    public bool Checked { get; init; }

    public bool Disabled { get; init; }

    public bool ReadOnly { get; init; }

    public bool Required { get; init; }

    /// <summary>Whether the user was the last one to change the value.</summary>
    public bool ByUser { get; init; }

    /// <summary>Limits as they stand on the node: <c>minLength</c>, <c>maxLength</c>, <c>min</c>, <c>max</c>, <c>step</c>, <c>pattern</c>.</summary>
    public IReadOnlyDictionary<string, string> Limits { get; init; } = new Dictionary<string, string>();
}

/// <summary>A form, while the page is being built and until it is built again.</summary>
internal sealed class FormElement(string key)
{
    public string Key => key;

    public List<FormControl> Controls { get; } = [];

    public required Func<PageElement?, Task> Submit { get; init; }
}
