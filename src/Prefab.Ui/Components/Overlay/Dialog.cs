namespace Prefab.Ui;

/// <summary>A modal dialog; its first child opens it, the others are its content.</summary>
public sealed partial record Dialog : UiContainer
{
    /// <summary>Heading.</summary>
    public RxString? Title { get; init; }

    /// <summary>Line under the heading.</summary>
    public RxString? Description { get; init; }

    /// <summary>State key of a boolean that is true while the dialog is open; actions open and close it by writing there.</summary>
    public StatePath? Name { get; init; }

    /// <summary>False takes the close button away and ignores Escape and clicks outside.</summary>
    public bool Dismissible { get; init; } = true;
}
