namespace Prefab.Ui;

/// <summary>Diameter of a <see cref="Dot"/>.</summary>
public enum DotSize
{
    /// <summary>Small.</summary>
    Sm,

    /// <summary>The usual size.</summary>
    Default,

    /// <summary>Large.</summary>
    Lg,
}
