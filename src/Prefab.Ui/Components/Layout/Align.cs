namespace Prefab.Ui;

/// <summary>Placement across the direction of a container.</summary>
public enum Align
{
    /// <summary>At the start.</summary>
    Start,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the end.</summary>
    End,

    /// <summary>Over the full extent.</summary>
    Stretch,

    /// <summary>On a common text baseline.</summary>
    Baseline,
}

internal static class AlignClasses
{
    private static readonly string[] s_classes = ["items-start", "items-center", "items-end", "items-stretch", "items-baseline"];

    public static string Class(this Align align) => s_classes[(int)align];
}
