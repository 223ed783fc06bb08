namespace Prefab.Ui;

/// <summary>The colour of a <see cref="Sparkline"/>.</summary>
public enum SparklineVariant
{
    /// <summary>The main colour.</summary>
    Default,

    /// <summary>Something goes well.</summary>
    Success,

    /// <summary>Something needs care.</summary>
    Warning,

    /// <summary>Something is wrong.</summary>
    Destructive,

    /// <summary>Something to know.</summary>
    Info,

    /// <summary>Subdued.</summary>
    Muted,
}
