namespace Prefab.Ui;

/// <summary>Thickness of the track of a <see cref="Slider"/>.</summary>
public enum SliderSize
{
    /// <summary>4 pixels.</summary>
    Sm,

    /// <summary>6 pixels.</summary>
    Default,

    /// <summary>10 pixels.</summary>
    Lg,
}
