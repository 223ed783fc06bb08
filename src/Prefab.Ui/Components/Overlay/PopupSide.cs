namespace Prefab.Ui;

/// <summary>Side on which something opens.</summary>
public enum PopupSide
{
    /// <summary>Above.</summary>
    Top,

    /// <summary>To the right.</summary>
    Right,

    /// <summary>Below.</summary>
    Bottom,

    /// <summary>To the left.</summary>
    Left,
}
