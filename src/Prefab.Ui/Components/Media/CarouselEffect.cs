namespace Prefab.Ui;

/// <summary>Transition between the slides of a <see cref="Carousel"/>.</summary>
public enum CarouselEffect
{
    /// <summary>The slides move.</summary>
    Slide,

    /// <summary>One slide fades into the next.</summary>
    Fade,
}
