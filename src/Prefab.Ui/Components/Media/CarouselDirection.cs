namespace Prefab.Ui;

/// <summary>Where the slides of a <see cref="Carousel"/> move to.</summary>
public enum CarouselDirection
{
    /// <summary>To the left.</summary>
    Left,

    /// <summary>To the right.</summary>
    Right,

    /// <summary>Upwards.</summary>
    Up,

    /// <summary>Downwards.</summary>
    Down,
}
