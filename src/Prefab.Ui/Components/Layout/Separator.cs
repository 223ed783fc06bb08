using System.Globalization;

namespace Prefab.Ui;

/// <summary>A thin dividing line.</summary>
public sealed partial record Separator : UiComponent
{
    /// <summary>Direction of the line.</summary>
    public Orientation Orientation { get; init; } = Orientation.Horizontal;

    /// <summary>Space on both sides of the line, in steps of a quarter rem.</summary>
    [Authoring]
    public int? Spacing { get; init; }

    internal override void AppendClasses(ref ClassList classes)
    {
        if (Spacing is { } steps)
            classes.Add(string.Create(CultureInfo.InvariantCulture, $"m{(Orientation == Orientation.Horizontal ? 'y' : 'x')}-{steps}"));
    }
}
