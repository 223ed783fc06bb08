namespace Prefab.Ui;

/// <summary>A place to drop files on, or to click to choose them, bound to the state by its name; its value is a list of files, see <see cref="UploadedFile"/>.</summary>
/// <param name="Name">State key or path; generated from the place in the tree when absent.</param>
[AutoName("dropzone")]
public sealed partial record DropZone(StatePath? Name = null) : UiComponent
{
    /// <summary>Lucide icon in kebab-case; <c>upload</c> when absent.</summary>
    [IconName]
    public RxString? Icon { get; init; }

    /// <summary>The text; "Drop files here or click to browse" when absent.</summary>
    public RxString? Label { get; init; }

    /// <summary>Second line.</summary>
    public RxString? Description { get; init; }

    /// <summary>Kinds of files that are taken; others are refused with a message.</summary>
    public FileTypes? Accept { get; init; }

    /// <summary>Takes several files; new ones are added to those that the state has.</summary>
    public bool Multiple { get; init; }

    /// <summary>Most bytes of one file; larger ones are refused with a message.</summary>
    public int? MaxSize { get; init; }

    /// <summary>Not operable. The upstream renderer takes a literal only.</summary>
    public Rx<bool> Disabled { get; init; } = false;

    /// <summary>Files at first. The upstream renderer begins with an empty list all the same.</summary>
    public IReadOnlyList<UploadedFile>? Value { get; init; }

    /// <summary>Runs on every choice instead of the write to the state; <see cref="Rx.EVENT"/> is the list of files.</summary>
    public ActionList? OnChange { get; init; }
}
