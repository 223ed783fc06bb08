namespace Prefab.Ui;

/// <summary>Thickness of a <see cref="Progress"/>.</summary>
public enum ProgressSize
{
    /// <summary>4 pixels.</summary>
    Sm,

    /// <summary>6 pixels.</summary>
    Default,

    /// <summary>10 pixels.</summary>
    Lg,
}
