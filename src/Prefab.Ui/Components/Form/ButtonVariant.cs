namespace Prefab.Ui;

/// <summary>The look of a <see cref="Button"/>.</summary>
public enum ButtonVariant
{
    /// <summary>The main action.</summary>
    Default,

    /// <summary>An action that destroys something.</summary>
    Destructive,

    /// <summary>Bordered.</summary>
    Outline,

    /// <summary>A lesser action.</summary>
    Secondary,

    /// <summary>Without a surface until hovered.</summary>
    Ghost,

    /// <summary>Like a link.</summary>
    Link,

    /// <summary>A positive action.</summary>
    Success,

    /// <summary>An action to be careful with.</summary>
    Warning,

    /// <summary>A neutral action that informs.</summary>
    Info,
}
