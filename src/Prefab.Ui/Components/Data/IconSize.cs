namespace Prefab.Ui;

/// <summary>Size of an <see cref="Icon"/>.</summary>
public enum IconSize
{
    /// <summary>14 pixels.</summary>
    Sm,

    /// <summary>16 pixels.</summary>
    Default,

    /// <summary>24 pixels.</summary>
    Lg,
}
