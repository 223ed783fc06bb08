namespace Prefab.Ui;

/// <summary>One choice of a <see cref="RadioGroup"/>.</summary>
/// <param name="Option">The group's value while this is chosen.</param>
/// <param name="Label">Text beside the button.</param>
[AutoName("radio")]
public sealed partial record Radio([property: WireAlias("value")] RxString Option, RxString? Label) : UiComponent
{
    /// <summary>A choice whose text is also its option.</summary>
    /// <param name="label">Text beside the button.</param>
    public Radio(RxString label)
        : this(label, label)
    {
    }

    /// <summary>Chosen at first, unless the group or the state has a value. The upstream renderer takes a literal only.</summary>
    [WireAlias("checked")]
    public Rx<bool> Value { get; init; } = false;

    /// <summary>HTML name of a button without a group; generated from the place in the tree when absent.</summary>
    public StatePath? Name { get; init; }

    /// <summary>Not operable. The upstream renderer takes a literal only.</summary>
    public Rx<bool> Disabled { get; init; } = false;

    /// <summary>The form cannot be submitted while nothing is chosen.</summary>
    public bool Required { get; init; }
}
