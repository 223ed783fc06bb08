namespace Prefab.Ui;

/// <summary>Height of a <see cref="Select"/>.</summary>
public enum SelectSize
{
    /// <summary>Small.</summary>
    Sm,

    /// <summary>The usual height.</summary>
    Default,
}
