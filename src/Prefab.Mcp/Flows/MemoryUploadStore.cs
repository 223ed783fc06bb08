using System.Security.Cryptography;
using Prefab.Ui;

namespace Prefab.Mcp;

/// <summary>Keeps uploaded files in memory until there are too many; the oldest then go.</summary>
/// <param name="capacity">Most bytes that are kept, as base64.</param>
public sealed class MemoryUploadStore(long capacity = 256 * 1024 * 1024) : IUploadStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, UploadedFile> _files = [];
    private readonly Queue<string> _order = new();
    private long _used;

    /// <inheritdoc/>
    public ValueTask<StoredFile> SaveAsync(UploadedFile file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        var id = RandomNumberGenerator.GetHexString(32, lowercase: true);
        lock (_lock)
        {
            _files[id] = file;
            _order.Enqueue(id);
            _used += file.Data.Length;
            while (_used > capacity && _order.Count > 1 && _files.Remove(_order.Dequeue(), out var oldest))
                _used -= oldest.Data.Length;
        }
        return new(new StoredFile(id, file.Name, file.Size, file.Type));
    }

    /// <inheritdoc/>
    public ValueTask<UploadedFile?> FindAsync(string id, CancellationToken cancellationToken)
    {
        lock (_lock)
            return new(_files.GetValueOrDefault(id));
    }
}
