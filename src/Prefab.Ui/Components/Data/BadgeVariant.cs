namespace Prefab.Ui;

/// <summary>The look of a <see cref="Badge"/>.</summary>
public enum BadgeVariant
{
    /// <summary>Prominent.</summary>
    Default,

    /// <summary>Less prominent.</summary>
    Secondary,

    /// <summary>Something is wrong.</summary>
    Destructive,

    /// <summary>Something went well.</summary>
    Success,

    /// <summary>Something needs care.</summary>
    Warning,

    /// <summary>Something to know.</summary>
    Info,

    /// <summary>Bordered.</summary>
    Outline,

    /// <summary>Without a surface.</summary>
    Ghost,
}
