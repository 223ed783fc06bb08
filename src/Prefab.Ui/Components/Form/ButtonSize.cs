namespace Prefab.Ui;

/// <summary>Height and padding of a <see cref="Button"/>.</summary>
public enum ButtonSize
{
    /// <summary>The usual size.</summary>
    Default,

    /// <summary>Extra small.</summary>
    Xs,

    /// <summary>Small.</summary>
    Sm,

    /// <summary>Large.</summary>
    Lg,

    /// <summary>Square, with an icon only.</summary>
    Icon,

    /// <summary>Square and extra small.</summary>
    IconXs,

    /// <summary>Square and small.</summary>
    IconSm,

    /// <summary>Square and large.</summary>
    IconLg,
}
