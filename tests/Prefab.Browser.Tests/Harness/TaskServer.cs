using System.Text.Json;

namespace Prefab.Browser.Tests;

/// <summary>The task manager sample, with its tasks in a temporary file.</summary>
public class TaskServer() : SampleServer("TaskManager")
{
    private readonly string _directory = Directory.CreateTempSubdirectory("task-manager-").FullName;

    public string TasksFile => Path.Combine(_directory, "tasks.json");

    protected override IReadOnlyDictionary<string, string?> Environment => new Dictionary<string, string?> { ["TASKS_FILE"] = TasksFile };

    /// <summary>Makes sure that the server runs, with these tasks and no others; the first words of a done task are <c>[x] </c>.</summary>
    public async Task ResetAsync(params string[] tasks)
    {
        await EnsureStartedAsync();
        var items = tasks.Select(task => new
        {
            id = Guid.NewGuid().ToString("N"),
            title = task.Replace("[x] ", "", StringComparison.Ordinal),
            done = task.StartsWith("[x] ", StringComparison.Ordinal),
        });
        await File.WriteAllTextAsync(TasksFile, JsonSerializer.Serialize(items));
    }

    /// <summary>Keeps every change waiting inside the server until the result is disposed.</summary>
    public IDisposable LockTasks() => new FileStream(TasksFile + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_directory, recursive: true);
        GC.SuppressFinalize(this);
    }
}

/// <summary>The same server, spoken to as hosts do that do not know the revision 2026-07-28: it then wraps lists into an object.</summary>
public sealed class LegacyTaskServer : TaskServer
{
    protected override string? ProtocolVersion => "2025-11-25";
}
