namespace Prefab.Ui;

/// <summary>Size of a <see cref="Loader"/>.</summary>
public enum LoaderSize
{
    /// <summary>Small.</summary>
    Sm,

    /// <summary>The usual size.</summary>
    Default,

    /// <summary>Large.</summary>
    Lg,
}
