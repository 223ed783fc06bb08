namespace Prefab.Ui;

/// <summary>A file that the user chose, as <see cref="DropZone"/> and <see cref="OpenFilePicker"/> give it to handlers and tools (wire: <c>File</c>).</summary>
/// <param name="Name">Name with extension, without a folder.</param>
/// <param name="Size">Size in bytes.</param>
/// <param name="Type">MIME type; empty when the browser does not know it.</param>
/// <param name="Data">Content in base64.</param>
[WireName("File")]
public sealed partial record UploadedFile(string Name, int Size, string Type, string Data) : UiPart
{
    /// <summary>The content.</summary>
    /// <exception cref="FormatException"><see cref="Data"/> is not base64.</exception>
    public byte[] ToBytes() => Convert.FromBase64String(Data);
}
