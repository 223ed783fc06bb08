namespace Prefab.Ui;

/// <summary>Where the current slide of a <see cref="Carousel"/> stands.</summary>
public enum CarouselAlign
{
    /// <summary>At the start.</summary>
    Start,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the end.</summary>
    End,
}
