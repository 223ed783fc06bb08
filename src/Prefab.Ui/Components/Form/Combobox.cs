namespace Prefab.Ui;

/// <summary>A list that drops down and can be searched, bound to the state by its name; its value is that of the chosen <see cref="ComboboxOption"/>.</summary>
/// <param name="Name">State key or path; generated from the place in the tree when absent.</param>
[AutoName("combobox")]
[Holds(typeof(ComboboxOption), typeof(ComboboxGroup), typeof(ComboboxLabel), typeof(ComboboxSeparator))]
public sealed partial record Combobox(StatePath? Name = null) : UiContainer
{
    /// <summary>Text while nothing is chosen; "Select..." when absent.</summary>
    public RxString? Placeholder { get; init; }

    /// <summary>Value chosen at first, unless the state has one.</summary>
    public RxString? Value { get; init; }

    /// <summary>Hint in the search box; "Search..." when absent.</summary>
    public RxString? SearchPlaceholder { get; init; }

    /// <summary>Not operable. The upstream renderer takes a literal only.</summary>
    public Rx<bool> Disabled { get; init; } = false;

    /// <summary>Side on which the list opens; below when absent.</summary>
    public PopupSide? Side { get; init; }

    /// <summary>Alignment of the list; at the start when absent.</summary>
    public PopupAlign? Align { get; init; }

    /// <summary>Looks wrong. The upstream renderer takes a literal only.</summary>
    public Rx<bool> Invalid { get; init; } = false;

    /// <summary>Runs on every choice instead of the write to the state; <see cref="Rx.EVENT"/> is the value, empty when the choice was taken back.</summary>
    public ActionList? OnChange { get; init; }
}
