namespace Prefab.Ui;

/// <summary>Whether a change is good.</summary>
public enum TrendSentiment
{
    /// <summary>Good.</summary>
    Positive,

    /// <summary>Bad.</summary>
    Negative,

    /// <summary>Neither.</summary>
    Neutral,
}
