namespace TaskManager;

/// <summary>Where the tasks live; a database is one more class behind this.</summary>
public interface ITaskStore
{
    /// <summary>All tasks, oldest first.</summary>
    IReadOnlyList<TaskItem> All();

    /// <summary>Replaces all tasks by what <paramref name="change"/> makes of them, in one step that other processes see whole or not at all.</summary>
    IReadOnlyList<TaskItem> Update(Func<IReadOnlyList<TaskItem>, IReadOnlyList<TaskItem>> change);
}
