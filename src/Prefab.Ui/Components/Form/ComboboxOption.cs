namespace Prefab.Ui;

/// <summary>One choice of a <see cref="Combobox"/>.</summary>
/// <param name="Value">The list's value while this is chosen.</param>
/// <param name="Label">The text, which the search looks through.</param>
public sealed partial record ComboboxOption(RxString Value, RxString Label) : UiComponent
{
    /// <summary>A choice whose value is its text in small letters, with hyphens for spaces.</summary>
    /// <param name="label">The text.</param>
    public ComboboxOption(RxString label)
        : this(ValueOf(label.Text), label)
    {
    }

    /// <summary>Not to be chosen. The upstream renderer takes a literal only.</summary>
    public Rx<bool> Disabled { get; init; } = false;

    private static string ValueOf(string label) => RxText.IsTemplate(label) ? label : label.ToLowerInvariant().Replace(' ', '-');
}
