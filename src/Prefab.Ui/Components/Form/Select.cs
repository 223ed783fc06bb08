namespace Prefab.Ui;

/// <summary>A list that drops down to choose from, bound to the state by its name; its value is that of the chosen <see cref="SelectOption"/>.</summary>
/// <param name="Name">State key or path; generated from the place in the tree when absent.</param>
[AutoName("select")]
[Holds(typeof(SelectOption), typeof(SelectGroup), typeof(SelectLabel), typeof(SelectSeparator))]
public sealed partial record Select(StatePath? Name = null) : UiContainer
{
    /// <summary>Text while nothing is chosen.</summary>
    public RxString? Placeholder { get; init; }

    /// <summary>Value chosen at first, unless the state has one.</summary>
    public RxString? Value { get; init; }

    /// <summary>The height.</summary>
    public SelectSize Size { get; init; } = SelectSize.Default;

    /// <summary>Side on which the list opens; below when absent.</summary>
    public PopupSide? Side { get; init; }

    /// <summary>Alignment of the list; centred when absent.</summary>
    public PopupAlign? Align { get; init; }

    /// <summary>Not operable. The upstream renderer takes a literal only.</summary>
    public Rx<bool> Disabled { get; init; } = false;

    /// <summary>The form cannot be submitted while nothing is chosen.</summary>
    public bool Required { get; init; }

    /// <summary>Looks wrong. The upstream renderer takes a literal only.</summary>
    public Rx<bool> Invalid { get; init; } = false;

    /// <summary>Runs on every choice instead of the write to the state; <see cref="Rx.EVENT"/> is the value.</summary>
    public ActionList? OnChange { get; init; }
}
