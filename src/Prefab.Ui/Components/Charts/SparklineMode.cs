namespace Prefab.Ui;

/// <summary>What a <see cref="Sparkline"/> draws.</summary>
public enum SparklineMode
{
    /// <summary>A line.</summary>
    Line,

    /// <summary>Bars.</summary>
    Bar,
}
