namespace Prefab.Ui;

/// <summary>The look of a <see cref="ShowToast"/>.</summary>
public enum ToastVariant
{
    /// <summary>Neutral.</summary>
    Default,

    /// <summary>Something went well.</summary>
    Success,

    /// <summary>Something failed.</summary>
    Error,

    /// <summary>Something needs care.</summary>
    Warning,

    /// <summary>Something to know.</summary>
    Info,
}
