namespace Prefab.Ui;

/// <summary>Alignment of lines of text.</summary>
public enum TextAlign
{
    /// <summary>To the left.</summary>
    Left,

    /// <summary>To the middle.</summary>
    Center,

    /// <summary>To the right.</summary>
    Right,

    /// <summary>To both edges.</summary>
    Justify,
}
