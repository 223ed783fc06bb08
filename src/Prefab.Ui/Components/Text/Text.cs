namespace Prefab.Ui;

/// <summary>Text within a line.</summary>
/// <param name="Content">The text; may be left out when there are children.</param>
public sealed partial record Text(RxString? Content = null) : TypographyComponent
{
    /// <summary>Components within the line, after the text.</summary>
    public ChildList Children { get; init; }
}
