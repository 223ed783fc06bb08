namespace Prefab.Ui;

/// <summary>Direction of a line, a bar or a group.</summary>
public enum Orientation
{
    /// <summary>From left to right.</summary>
    Horizontal,

    /// <summary>From top to bottom.</summary>
    Vertical,
}
