using Prefab.Ui;

namespace Prefab.Mcp;

/// <summary>A file that was uploaded, without its content.</summary>
/// <param name="Id">Identifies the file; nobody can guess it, so that whoever knows it may read the file.</param>
/// <param name="Name">Name with extension.</param>
/// <param name="Size">Size in bytes.</param>
/// <param name="Type">MIME type; empty when it is not known.</param>
public sealed record StoredFile(string Id, string Name, int Size, string Type);

/// <summary>Where uploaded files are kept; a server of several instances needs one that they share.</summary>
public interface IUploadStore
{
    /// <summary>Keeps a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="cancellationToken">Cancelled when the request is.</param>
    /// <returns>The file with a new identifier of at least 128 random bits.</returns>
    ValueTask<StoredFile> SaveAsync(UploadedFile file, CancellationToken cancellationToken);

    /// <summary>Finds a file.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="cancellationToken">Cancelled when the request is.</param>
    /// <returns>The file; null when there is none, or none any more.</returns>
    ValueTask<UploadedFile?> FindAsync(string id, CancellationToken cancellationToken);
}
