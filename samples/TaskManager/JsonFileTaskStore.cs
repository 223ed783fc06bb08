using System.Text.Json;

namespace TaskManager;

/// <summary>Tasks in one JSON file, replaced as a whole on every change.</summary>
/// <remarks>
/// The new content goes to a file beside it, is flushed to the disk and then takes the old file's name, so that a process killed at any
/// moment leaves either the old tasks or the new ones. A lock file keeps two servers from overwriting each other's changes.
/// </remarks>
public sealed class JsonFileTaskStore : ITaskStore
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { WriteIndented = true };
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

    private readonly string _path;

    public JsonFileTaskStore(string path)
    {
        _path = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
    }

    public IReadOnlyList<TaskItem> All()
    {
        try
        {
            using var file = File.OpenRead(_path);
            return JsonSerializer.Deserialize<List<TaskItem>>(file, s_json) ?? [];
        }
        catch (FileNotFoundException)
        {
            return [];
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"{_path} does not hold a list of tasks; repair or move it. Nothing was changed.", error);
        }
    }

    public IReadOnlyList<TaskItem> Update(Func<IReadOnlyList<TaskItem>, IReadOnlyList<TaskItem>> change)
    {
        using var gate = Lock();
        var tasks = change(All());
        var next = _path + ".next";
        using (var file = new FileStream(next, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            JsonSerializer.Serialize(file, tasks, s_json);
            file.Flush(flushToDisk: true);
        }
        File.Move(next, _path, overwrite: true);
        return tasks;
    }

    private FileStream Lock()
    {
        var deadline = DateTime.UtcNow + s_patience;
        while (true)
        {
            try
            {
                return new FileStream(_path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (DateTime.UtcNow < deadline)
            {
                Thread.Sleep(20);
            }
        }
    }
}
