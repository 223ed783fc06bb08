namespace Prefab.Ui;

/// <summary>A section of an <see cref="Accordion"/>, by its position or its value.</summary>
public readonly record struct AccordionKey
{
    private readonly int _position;
    private readonly RxString? _value;

    private AccordionKey(int position, RxString? value)
    {
        _position = position;
        _value = value;
    }

    /// <summary>The section at a zero-based position.</summary>
    public static implicit operator AccordionKey(int position) => new(position, null);

    /// <summary>The section with a value, or with this title when it has no value.</summary>
    public static implicit operator AccordionKey(string value) => new(0, value);

    internal RxString ValueIn(ChildList sections, WireWriter w)
    {
        if (_value is not null)
            return _value;
        if ((uint)_position >= (uint)sections.Count || sections[_position] is not AccordionItem section)
            throw w.Error($"there is no section {_position} to open at first; the accordion has {sections.Count}, counted from 0.");
        return section.Value ?? section.Title;
    }
}
