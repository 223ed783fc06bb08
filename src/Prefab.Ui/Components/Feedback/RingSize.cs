namespace Prefab.Ui;

/// <summary>Diameter of a <see cref="Ring"/>.</summary>
public enum RingSize
{
    /// <summary>64 pixels.</summary>
    Sm,

    /// <summary>96 pixels.</summary>
    Default,

    /// <summary>128 pixels.</summary>
    Lg,
}
