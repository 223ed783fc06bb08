namespace Prefab.Ui;

/// <summary>Form of the handles of a <see cref="Slider"/>.</summary>
public enum SliderHandleStyle
{
    /// <summary>Round.</summary>
    Circle,

    /// <summary>A bar across the track.</summary>
    Bar,
}
