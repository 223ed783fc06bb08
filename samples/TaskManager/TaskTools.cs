using System.ComponentModel;
using ModelContextProtocol;
using ModelContextProtocol.Server;
using Prefab.Mcp;
using Prefab.Ui;

namespace TaskManager;

/// <summary>The tools of the server: one shows the page, the others are called by its buttons.</summary>
// ChatGPT lets a page call only the tools that say so.
[McpServerToolType, PrefabTool(Visibility = ToolVisibility.Both)]
public sealed class TaskTools(ITaskStore store)
{
    private const int MaxTitle = 200;

    [McpServerTool, Description("Show the task manager with all tasks.")]
    public PrefabApp ShowTasks() => TaskPage.Create(store.All(), this);

    [McpServerTool(UseStructuredContent = true), Description("Add a task and return all tasks.")]
    public IReadOnlyList<TaskItem> AddTask([Description("What is to be done.")] string title)
    {
        title = title.Trim();
        if (title.Length == 0)
            throw new McpException("Give the task a title.");
        if (title.Length > MaxTitle)
            throw new McpException($"A title has at most {MaxTitle} characters; this one has {title.Length}.");
        return store.Update(tasks => [.. tasks, new(Guid.NewGuid().ToString("N"), title, Done: false)]);
    }

    [McpServerTool(UseStructuredContent = true), PrefabTool(Visibility = ToolVisibility.App), Description("Mark a task as done or not done and return all tasks.")]
    public IReadOnlyList<TaskItem> CompleteTask(string id, bool done = true) =>
        store.Update(tasks => [.. tasks.Select(task => task.Id == Known(tasks, id) ? task with { Done = done } : task)]);

    [McpServerTool(UseStructuredContent = true), PrefabTool(Visibility = ToolVisibility.App), Description("Delete a task and return the others.")]
    public IReadOnlyList<TaskItem> DeleteTask(string id) =>
        store.Update(tasks => [.. tasks.Where(task => task.Id != Known(tasks, id))]);

    private static string Known(IReadOnlyList<TaskItem> tasks, string id) =>
        tasks.Any(task => task.Id == id) ? id : throw new McpException("This task is gone; somebody else may have deleted it.");
}
