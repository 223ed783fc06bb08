namespace Prefab.Ui;

/// <summary>A heading with a level.</summary>
/// <param name="Content">The text.</param>
public sealed partial record Heading(RxString Content) : TypographyComponent
{
    /// <summary>From 1, the highest, to 4.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is another number.</exception>
    [WireNumbers(1, 2, 3, 4)]
    public int Level
    {
        get;
        init => field = value is >= 1 and <= 4 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A heading has level 1, 2, 3 or 4.");
    } = 1;
}
