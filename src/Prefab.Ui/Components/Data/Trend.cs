namespace Prefab.Ui;

/// <summary>Direction of a change.</summary>
public enum Trend
{
    /// <summary>More than before.</summary>
    Up,

    /// <summary>Less than before.</summary>
    Down,

    /// <summary>As before.</summary>
    Neutral,
}
