namespace Prefab.Ui;

/// <summary>Kind of animation of a <see cref="Loader"/>.</summary>
public enum LoaderVariant
{
    /// <summary>A turning ring.</summary>
    Spin,

    /// <summary>Jumping dots.</summary>
    Dots,

    /// <summary>A pulsing disc.</summary>
    Pulse,

    /// <summary>Swinging bars.</summary>
    Bars,

    /// <summary>Turning spokes.</summary>
    Ios,
}
