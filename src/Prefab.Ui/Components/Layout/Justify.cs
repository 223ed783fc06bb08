namespace Prefab.Ui;

/// <summary>Placement along the direction of a container.</summary>
public enum Justify
{
    /// <summary>At the start.</summary>
    Start,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the end.</summary>
    End,

    /// <summary>First and last at the edges, equal space between.</summary>
    Between,

    /// <summary>Equal space around each child.</summary>
    Around,

    /// <summary>Equal space between all children and the edges.</summary>
    Evenly,

    /// <summary>Over the full extent.</summary>
    Stretch,
}

internal static class JustifyClasses
{
    private static readonly string[] s_classes =
        ["justify-start", "justify-center", "justify-end", "justify-between", "justify-around", "justify-evenly", "justify-stretch"];

    public static string Class(this Justify justify) => s_classes[(int)justify];
}
