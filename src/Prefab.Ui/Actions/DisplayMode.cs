namespace Prefab.Ui;

/// <summary>How a host shows a page.</summary>
public enum DisplayMode
{
    /// <summary>In the conversation.</summary>
    Inline,

    /// <summary>Over the whole window.</summary>
    Fullscreen,

    /// <summary>In a small window above the others.</summary>
    Pip,
}
