using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Prefab.Browser.Tests;

/// <summary>What a user sees when the server refuses, is slow, or dies.</summary>
public sealed class TaskManagerFailureTests(Chromium chromium, TaskServer server) : TaskManagerTest(chromium, server)
{
    private static readonly string s_tooLong = new('x', 201);

    private ILocator Alert => Toasts.GetByRole(AriaRole.Alert);

    [Fact]
    public async Task Toast_tells_the_reason_when_the_tool_throws()
    {
        await AddAsync(s_tooLong);
        await Expect(Alert).ToContainTextAsync("That did not work");
        await Expect(Alert).ToContainTextAsync("A title has at most 200 characters; this one has 201.");
        await Expect(Field).ToHaveValueAsync(s_tooLong);
        await ExpectCountsAsync(total: 3, pending: 2, done: 1);
        await Host.ScreenshotAsync("toast-error");
    }

    [Fact]
    public async Task Checkbox_goes_back_when_the_task_is_gone()
    {
        await Server.ResetAsync("Somebody else’s");
        await Checkbox("Buy milk").ClickAsync();
        await Expect(Alert).ToContainTextAsync("This task is gone");
        await Expect(Checkbox("Buy milk")).Not.ToBeCheckedAsync();
    }

    [Fact]
    public async Task Dialog_stays_with_a_message_when_the_task_is_gone()
    {
        await Server.ResetAsync("Somebody else’s");
        await Delete("Call Ada").ClickAsync();
        await Dialog.GetByRole(AriaRole.Button, new() { Name = "Delete" }).ClickAsync();
        await Expect(Alert).ToContainTextAsync("This task is gone");
        await Expect(Dialog).ToBeVisibleAsync();
        await Host.ScreenshotAsync("dialog-error");
        await Host.Page.Keyboard.PressAsync("Escape");
        await Expect(Dialog).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Page_goes_on_when_a_tool_does_not_answer()
    {
        var gate = new ToolGate("complete_task", Server.CallAsync);
        Host.Tools = gate.CallAsync;
        await Checkbox("Buy milk").CheckAsync();
        await gate.Reached;
        await AddAsync("Meanwhile");
        await Expect(Checkbox("Meanwhile")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Call_ends_with_a_toast_when_the_tool_never_answers()
    {
        await Host.Page.Clock.InstallAsync();
        await OpenAsync();
        var gate = new ToolGate("complete_task", Server.CallAsync);
        Host.Tools = gate.CallAsync;
        await Checkbox("Buy milk").CheckAsync();
        await gate.Reached;
        await Host.Page.Clock.FastForwardAsync(61_000);
        await Expect(Alert).ToContainTextAsync("complete_task");
        await gate.Cancelled;
        await Expect(Host.App.GetByRole(AriaRole.Status, new() { Name = "Loading" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Teardown_leaves_no_error_when_a_call_is_under_way()
    {
        var gate = new ToolGate("complete_task", Server.CallAsync);
        Host.Tools = gate.CallAsync;
        await Checkbox("Buy milk").CheckAsync();
        await gate.Reached;
        await Host.TeardownAsync();
        gate.Open();
        await Expect(Host.Page.Locator("iframe")).ToHaveCountAsync(0);
        Assert.Empty(Host.Errors);
    }

    [Fact]
    public async Task Cancelled_call_is_explained_when_there_is_no_view_yet()
    {
        await Host.OpenAsync(await Server.HtmlAsync(), Context);
        await Host.CancelAsync("The user pressed Stop");
        await Expect(Host.App.GetByRole(AriaRole.Status)).ToContainTextAsync("The user pressed Stop");
    }

    [Fact]
    public async Task Page_works_again_when_the_server_was_killed_during_a_call()
    {
        using (Server.LockTasks())
        {
            await Checkbox("Buy milk").CheckAsync();
            await Expect(Host.App.GetByRole(AriaRole.Status, new() { Name = "Loading" })).ToBeVisibleAsync();
            await Server.KillAsync();
            await Expect(Alert).ToContainTextAsync("That did not work");
            await Host.ScreenshotAsync("toast-killed");
        }
        await Expect(Checkbox("Buy milk")).Not.ToBeCheckedAsync();
        await Server.RestartAsync();
        await Expect(Host.App.GetByRole(AriaRole.Status, new() { Name = "Loading" })).ToHaveCountAsync(0);
        await AddAsync("After the restart");
        await Expect(Checkbox("After the restart")).ToBeVisibleAsync();
        await ExpectCountsAsync(total: 4, pending: 3, done: 1);
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task Tasks_are_there_again_when_the_server_was_restarted(bool killed)
    {
        await AddAsync("Survive");
        await Checkbox("Call Ada").CheckAsync();
        await Expect(Host.App.GetByRole(AriaRole.Status, new() { Name = "Loading" })).ToHaveCountAsync(0);
        await ExpectCountsAsync(total: 4, pending: 2, done: 2);
        if (killed)
            await Server.KillAsync();
        await Server.RestartAsync();
        await OpenAsync();
        await Expect(Checkbox("Survive")).Not.ToBeCheckedAsync();
        await Expect(Checkbox("Call Ada")).ToBeCheckedAsync();
        await ExpectCountsAsync(total: 4, pending: 2, done: 2);
    }
}
