namespace Prefab.Ui;

/// <summary>A heading with a level.</summary>
/// <param name="Content">The text.</param>
public sealed partial record Heading(RxString Content) : TypographyComponent
{
    /// <summary>From 1, the highest, to 4.</summary>
    public int Level { get; init; } = 1;
}
