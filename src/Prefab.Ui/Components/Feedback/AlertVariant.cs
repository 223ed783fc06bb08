namespace Prefab.Ui;

/// <summary>The look of an <see cref="Alert"/>.</summary>
public enum AlertVariant
{
    /// <summary>Neutral.</summary>
    Default,

    /// <summary>Something is wrong.</summary>
    Destructive,

    /// <summary>Something went well.</summary>
    Success,

    /// <summary>Something needs care.</summary>
    Warning,

    /// <summary>Something to know.</summary>
    Info,
}
