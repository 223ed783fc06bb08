namespace TaskManager;

/// <summary>What the page keeps while it is open.</summary>
public sealed record TaskState
{
    public IReadOnlyList<TaskItem> Tasks { get; init; } = [];

    /// <summary>Text of the field for a new task.</summary>
    public string Title { get; init; } = "";

    /// <summary>Id of the task whose change is under way; empty when there is none.</summary>
    public string Busy { get; init; } = "";
}
