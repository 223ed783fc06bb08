namespace Prefab.Ui;

/// <summary>Size of a <see cref="Switch"/>.</summary>
public enum SwitchSize
{
    /// <summary>Small.</summary>
    Sm,

    /// <summary>The usual size.</summary>
    Default,
}
