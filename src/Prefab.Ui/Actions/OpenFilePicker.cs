namespace Prefab.Ui;

/// <summary>Lets the user choose files; the result is a list of <see cref="UploadedFile"/>.</summary>
/// <remarks>Browsers open the dialog only as the direct answer to a click, so this must be the first action of its list.</remarks>
public sealed partial record OpenFilePicker : UiAction
{
    /// <summary>Kinds of files that may be chosen.</summary>
    public FileTypes? Accept { get; init; }

    /// <summary>Several files may be chosen.</summary>
    public bool Multiple { get; init; }

    /// <summary>Most bytes of one file; larger ones are refused with a message.</summary>
    public int? MaxSize { get; init; }
}
