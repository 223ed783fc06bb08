namespace Prefab.Ui;

/// <summary>Kind of text in an <see cref="Input"/>.</summary>
public enum InputType
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>Hidden text.</summary>
    Password,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A telephone number.</summary>
    Tel,

    /// <summary>A URL.</summary>
    Url,

    /// <summary>A search term.</summary>
    Search,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A date and a time without a zone.</summary>
    DatetimeLocal,

    /// <summary>A file.</summary>
    File,
}
