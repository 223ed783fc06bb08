namespace Prefab.Ui;

/// <summary>A text field of one line, bound to the state by its name; its value is always text.</summary>
/// <param name="Name">State key or path; generated from the place in the tree when absent.</param>
[AutoName("input")]
public sealed partial record Input(StatePath? Name = null) : UiComponent
{
    /// <summary>Kind of text.</summary>
    public InputType InputType { get; init; } = InputType.Text;

    /// <summary>Hint while the field is empty.</summary>
    public RxString? Placeholder { get; init; }

    /// <summary>Initial text, unless the state has one.</summary>
    public RxString? Value { get; init; }

    /// <summary>Not operable. The upstream renderer takes a literal only.</summary>
    public Rx<bool> Disabled { get; init; } = false;

    /// <summary>Readable but not editable.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>The form cannot be submitted while the field is empty.</summary>
    public bool Required { get; init; }

    /// <summary>Fewest characters.</summary>
    public int? MinLength { get; init; }

    /// <summary>Most characters.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Least number.</summary>
    public double? Min { get; init; }

    /// <summary>Greatest number.</summary>
    public double? Max { get; init; }

    /// <summary>Distance between two allowed numbers.</summary>
    public double? Step { get; init; }

    /// <summary>Regular expression that the whole text must match, in JavaScript's syntax.</summary>
    public RxString? Pattern { get; init; }

    /// <summary>Runs on every edit instead of the write to the state; <see cref="Rx.EVENT"/> is the text.</summary>
    public ActionList? OnChange { get; init; }
}
