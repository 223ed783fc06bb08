namespace Prefab.Ui;

/// <summary>A text field of several lines, bound to the state by its name; its value is text.</summary>
/// <param name="Name">State key or path; generated from the place in the tree when absent.</param>
[AutoName("textarea")]
public sealed partial record Textarea(StatePath? Name = null) : UiComponent
{
    /// <summary>Hint while the field is empty.</summary>
    public RxString? Placeholder { get; init; }

    /// <summary>Initial text, unless the state has one.</summary>
    public RxString? Value { get; init; }

    /// <summary>Number of visible lines.</summary>
    public int? Rows { get; init; }

    /// <summary>Not operable. The upstream renderer takes a literal only.</summary>
    public Rx<bool> Disabled { get; init; } = false;

    /// <summary>The form cannot be submitted while the field is empty.</summary>
    public bool Required { get; init; }

    /// <summary>Fewest characters.</summary>
    public int? MinLength { get; init; }

    /// <summary>Most characters.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Runs on every edit instead of the write to the state; <see cref="Rx.EVENT"/> is the text.</summary>
    public ActionList? OnChange { get; init; }
}
