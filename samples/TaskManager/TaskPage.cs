using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace TaskManager;

/// <summary>The page of the task manager.</summary>
internal static class TaskPage
{
    public static PrefabApp Create(IReadOnlyList<TaskItem> tasks, TaskTools tools)
    {
        var state = new State<TaskState>(new() { Tasks = tasks });
        return new()
        {
            Title = "Tasks",
            State = state,
            View = new Column
            {
                Gap = 6,
                Children =
                [
                    Header(),
                    Counts(state),
                    AddForm(state, tools),
                    TaskList(state, tools),
                ],
            },
        };
    }

    private static Row Header() => new()
    {
        Align = Align.Center,
        Justify = Justify.Between,
        Children =
        [
            new H2("Tasks"),
            new Button("Summarize")
            {
                Icon = "sparkles",
                Variant = ButtonVariant.Outline,
                Size = ButtonSize.Sm,
                OnClick = new SendMessage("Summarize my open tasks and suggest what to do first.") { OnError = Failed },
            },
        ],
    };

    private static Grid Counts(State<TaskState> state)
    {
        var all = state.Rx(s => s.Tasks);
        return new()
        {
            Columns = 3,
            Gap = 4,
            Children =
            [
                Count("Total", all.Length()),
                Count("Pending", all.RejectAttr("done").Length()),
                Count("Done", all.SelectAttr("done").Length()),
            ],
        };
    }

    private static Card Count(string label, Rx<int> value) => new()
    {
        // Three cards beside each other leave little room on a phone.
        Children = [new CardContent { CssClass = "px-3 sm:px-6", Children = [new Metric(label, value)] }],
    };

    private static Form AddForm(State<TaskState> state, TaskTools tools) => new()
    {
        Gap = 2,
        OnSubmit = new CallTool(tools.AddTask)
        {
            Arguments = { ["title"] = state.Rx(s => s.Title) },
            OnSuccess = [new SetState("tasks", RESULT), new SetState("title", ""), new ShowToast("Task added") { Variant = ToastVariant.Success }],
            OnError = Failed,
        },
        Children =
        [
            new Label("New task") { ForId = "new-task" },
            new Row
            {
                Gap = 2,
                Children =
                [
                    new Input(state.Rx(s => s.Title)) { Id = "new-task", Placeholder = "What is to be done?", Required = true, CssClass = "flex-1" },
                    new Button("Add") { Icon = "plus" },
                ],
            },
        ],
    };

    private static Card TaskList(State<TaskState> state, TaskTools tools) => new()
    {
        Children =
        [
            new CardContent
            {
                Children =
                [
                    new If(state.Rx(s => s.Tasks.Count == 0)) { Children = [new Muted("Nothing to do. Add your first task above.")] },
                    new Else
                    {
                        Children = [new ForEach<TaskItem>(state.Rx(s => s.Tasks), task => TaskRow(state, task, tools))],
                    },
                ],
            },
        ],
    };

    private static Row TaskRow(State<TaskState> state, Item<TaskItem> task, TaskTools tools)
    {
        var busy = state.Rx(s => s.Busy);
        return new()
        {
            Gap = 3,
            Align = Align.Center,
            CssClass = "py-2",
            Children =
            [
                #region checkbox
                new Checkbox(task.Rx(t => t.Done))
                {
                    Label = task.Rx(t => t.Title),
                    CssClass = "flex-1",
                    OnChange =
                    [
                        new SetState(busy, task.Rx(t => t.Id)),
                        new CallTool(tools.CompleteTask)
                        {
                            Arguments = { ["id"] = task.Rx(t => t.Id), ["done"] = EVENT },
                            OnSuccess = [new SetState("tasks", RESULT), new SetState(busy, "")],
                            OnError = [new SetState(busy, ""), Failed],
                        },
                    ],
                },
                #endregion
                new If(busy == task.Rx(t => t.Id)) { Children = [new Loader { Size = LoaderSize.Sm }] },
                DeleteDialog(task, tools),
            ],
        };
    }

    private static Dialog DeleteDialog(Item<TaskItem> task, TaskTools tools) => new()
    {
        Title = "Delete this task?",
        Description = $"“{task.Rx(t => t.Title)}” cannot be brought back.",
        Children =
        [
            new Button($"Delete {task.Rx(t => t.Title)}") { Icon = "trash-2", Variant = ButtonVariant.Ghost, Size = ButtonSize.IconSm },
            new Row
            {
                Gap = 2,
                Justify = Justify.End,
                Children =
                [
                    new Button("Cancel") { Variant = ButtonVariant.Outline, OnClick = new CloseOverlay() },
                    new Button("Delete")
                    {
                        Variant = ButtonVariant.Destructive,
                        OnClick = new CallTool(tools.DeleteTask)
                        {
                            Arguments = { ["id"] = task.Rx(t => t.Id) },
                            OnSuccess = [new CloseOverlay(), new SetState("tasks", RESULT), new ShowToast("Task deleted")],
                            OnError = Failed,
                        },
                    },
                ],
            },
        ],
    };

    private static ShowToast Failed => new("That did not work") { Description = ERROR, Variant = ToastVariant.Error };
}
