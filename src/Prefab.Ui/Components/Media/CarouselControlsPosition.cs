namespace Prefab.Ui;

/// <summary>Place of the buttons of a <see cref="Carousel"/>.</summary>
public enum CarouselControlsPosition
{
    /// <summary>Over the slides.</summary>
    Overlay,

    /// <summary>Outside, beyond the edges.</summary>
    Outside,

    /// <summary>In space kept free at the edges.</summary>
    Gutter,
}
