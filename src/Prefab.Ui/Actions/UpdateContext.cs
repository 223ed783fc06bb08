namespace Prefab.Ui;

/// <summary>Tells the model something without asking for an answer.</summary>
public sealed partial record UpdateContext : UiAction
{
    /// <summary>The text.</summary>
    public RxString? Content { get; init; }

    /// <summary>An object with the same information for programs.</summary>
    public DataMap? StructuredContent { get; init; }
}
