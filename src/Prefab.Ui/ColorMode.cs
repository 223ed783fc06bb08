namespace Prefab.Ui;

/// <summary>A colour scheme.</summary>
public enum ColorMode
{
    /// <summary>Dark text on a light surface.</summary>
    Light,

    /// <summary>Light text on a dark surface.</summary>
    Dark,
}
