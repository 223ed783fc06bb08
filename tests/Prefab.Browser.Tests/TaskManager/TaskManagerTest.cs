using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Prefab.Browser.Tests;

/// <summary>A test that shows the task manager to its user, with the real server behind it.</summary>
public abstract class TaskManagerTest(Chromium chromium, TaskServer server) : PageTest(chromium), IClassFixture<TaskServer>
{
    protected TaskServer Server => server;

    /// <summary>The tasks that are there when the page opens; the first words of a done task are <c>[x] </c>.</summary>
    protected virtual string[] Tasks => ["Buy milk", "[x] Water the plants", "Call Ada"];

    protected virtual HostContext Context => HostContext.Light;

    protected ILocator Field => Host.App.GetByLabel("New task");

    protected ILocator Add => Button("Add");

    /// <summary>The dialog that asks before a task is deleted.</summary>
    protected ILocator Dialog => Host.App.GetByRole(AriaRole.Dialog, new() { Name = "Delete this task?" });

    protected ILocator Toasts => Host.App.GetByRole(AriaRole.Region, new() { Name = "Notifications" });

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await server.ResetAsync(Tasks);
        Host.Tools = server.CallAsync;
        await OpenAsync();
    }

    protected async Task OpenAsync()
    {
        await Host.OpenAsync(await server.HtmlAsync(), Context);
        await Host.ShowAsync(await server.CallAsync("show_tasks"));
        await Expect(Host.App.GetByRole(AriaRole.Heading, new() { Name = "Tasks" })).ToBeVisibleAsync();
    }

    protected ILocator Button(string name) => Host.App.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    protected ILocator Checkbox(string title) => Host.App.GetByRole(AriaRole.Checkbox, new() { Name = title, Exact = true });

    protected ILocator Delete(string title) => Button($"Delete {title}");

    protected async Task AddAsync(string title)
    {
        await Field.FillAsync(title);
        await Add.ClickAsync();
    }

    protected async Task ExpectCountsAsync(int total, int pending, int done)
    {
        foreach (var (label, value) in new[] { ("Total", total), ("Pending", pending), ("Done", done) })
            await Expect(Host.App.Locator(".pf-metric").Filter(new() { HasText = label })).ToContainTextAsync($"{value}");
    }
}
