using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Prefab.Ui;
using TaskManager;
using Xunit.Abstractions;

namespace Prefab.Testing.Tests.Samples;

/// <summary>What a user does with the task manager; <c>Prefab.Browser.Tests</c> has the same test with a browser.</summary>
public sealed class TaskManagerFlowTests(ITestOutputHelper output) : IAsyncLifetime
{
    private readonly TaskList _store = new(new("1", "Buy milk", false), new("2", "Water the plants", true), new("3", "Call Ada", false));

    private Session _session = null!;
    private PrefabPage _page = null!;

    public async Task InitializeAsync()
    {
        var watch = Stopwatch.StartNew();
        _session = await Session.StartAsync<TaskTools>(services => services.AddSingleton<ITaskStore>(_store));
        _page = await PrefabPage.OpenAsync(_session.Client, "show_tasks");
        output.WriteLine($"Prefab.Testing, task manager: open {watch.ElapsedMilliseconds} ms");
    }

    public async Task DisposeAsync() => await _session.DisposeAsync();

    [Fact]
    public async Task Task_is_added_completed_and_deleted_and_a_refusal_is_told()
    {
        var watch = Stopwatch.StartNew();
        Assert.Equal(3, _page.GetAllByRole(Role.Checkbox).Count);

        await _page.GetByLabel("New task").FillAsync("Write to Grace");
        await _page.GetByRole(Role.Button, "Add").ClickAsync();
        Assert.False(_page.GetByRole(Role.Checkbox, "Write to Grace").IsChecked);
        Assert.Equal("", _page.GetByLabel("New task").Value);
        Assert.Contains("Task added", Toasts.Text, StringComparison.Ordinal);
        ExpectCounts(total: 4, pending: 3, done: 1);

        await _page.GetByRole(Role.Checkbox, "Buy milk").CheckAsync();
        Assert.True(_page.GetByRole(Role.Checkbox, "Buy milk").IsChecked);
        ExpectCounts(total: 4, pending: 2, done: 2);

        await _page.GetByRole(Role.Button, "Delete Call Ada").ClickAsync();
        Assert.Contains("“Call Ada” cannot be brought back.", Dialog.Text, StringComparison.Ordinal);
        await Dialog.GetByRole(Role.Button, "Cancel").ClickAsync();
        Assert.Equal(0, Dialog.Count);
        Assert.Equal(1, _page.GetByRole(Role.Checkbox, "Call Ada").Count);

        await _page.GetByRole(Role.Button, "Delete Call Ada").ClickAsync();
        await Dialog.GetByRole(Role.Button, "Delete").ClickAsync();
        Assert.Equal(0, Dialog.Count);
        Assert.Equal(0, _page.GetByRole(Role.Checkbox, "Call Ada").Count);
        Assert.Contains("Task deleted", Toasts.Text, StringComparison.Ordinal);
        ExpectCounts(total: 3, pending: 1, done: 2);

        await _page.GetByLabel("New task").FillAsync(new('x', 201));
        await _page.GetByRole(Role.Button, "Add").ClickAsync();
        Assert.Contains("That did not work", Toasts.GetByRole(Role.Alert).Text, StringComparison.Ordinal);
        Assert.Contains("A title has at most 200 characters; this one has 201.", Toasts.GetByRole(Role.Alert).Text, StringComparison.Ordinal);
        Assert.Equal(new('x', 201), _page.GetByLabel("New task").Value);
        ExpectCounts(total: 3, pending: 1, done: 2);
        output.WriteLine($"Prefab.Testing, task manager: add, complete, delete, refusal {watch.ElapsedMilliseconds} ms");
    }

    [Fact]
    public async Task Field_says_that_it_is_required_when_it_is_empty()
    {
        await _page.GetByRole(Role.Button, "Add").ClickAsync();
        Assert.True(_page.GetByLabel("New task").IsInvalid);
        Assert.Equal("Please fill out this field.", _page.GetByLabel("New task").Description);
        Assert.Empty(_page.ToolCalls);
        await _page.GetByLabel("New task").FillAsync("Now there is something");
        Assert.False(_page.GetByLabel("New task").IsInvalid);
    }

    [Fact]
    public async Task Checkbox_goes_back_when_the_task_is_gone()
    {
        _store.Update(_ => [new("9", "Somebody else’s", false)]);
        await _page.GetByRole(Role.Checkbox, "Buy milk").CheckAsync();
        Assert.False(_page.GetByRole(Role.Checkbox, "Buy milk").IsChecked);
        Assert.Equal(
            new Toast("That did not work", "This task is gone; somebody else may have deleted it.", ToastVariant.Error),
            Assert.Single(_page.Toasts));
        Assert.Equal("", (string?)_page.State["busy"]);
    }

    [Fact]
    public async Task Summary_is_asked_for_in_the_conversation()
    {
        await _page.GetByRole(Role.Button, "Summarize").ClickAsync();
        var request = Assert.Single(_page.Requests);
        Assert.Equal("sendMessage", request.Action);
        Assert.StartsWith("Summarize my open tasks", (string?)request.Parameters["content"], StringComparison.Ordinal);
    }

    [Fact]
    public void Page_reads_as_a_tree() => Snapshots.VerifyText(_page.Snapshot());

    private Locator Dialog => _page.GetByRole(Role.Dialog, "Delete this task?");

    private Locator Toasts => _page.GetByRole(Role.Region, "Notifications");

    private void ExpectCounts(int total, int pending, int done)
    {
        foreach (var (label, value) in new[] { ("Total", total), ("Pending", pending), ("Done", done) })
            Assert.Equal(1, _page.GetByText($"{label} {value}").Count);
    }

    private sealed class TaskList(params TaskItem[] tasks) : ITaskStore
    {
        private IReadOnlyList<TaskItem> _tasks = tasks;

        public IReadOnlyList<TaskItem> All() => _tasks;

        public IReadOnlyList<TaskItem> Update(Func<IReadOnlyList<TaskItem>, IReadOnlyList<TaskItem>> change) => _tasks = change(_tasks);
    }
}
