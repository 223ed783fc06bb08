using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Prefab.Browser.Tests;

/// <summary>What a user does with the task manager when everything works.</summary>
public sealed class TaskManagerTests(Chromium chromium, TaskServer server) : TaskManagerTest(chromium, server)
{
    [Fact]
    public async Task Page_shows_the_tasks_of_the_server()
    {
        await Expect(Checkbox("Buy milk")).Not.ToBeCheckedAsync();
        await Expect(Checkbox("Water the plants")).ToBeCheckedAsync();
        await Expect(Host.App.GetByRole(AriaRole.Checkbox)).ToHaveCountAsync(3);
        await ExpectCountsAsync(total: 3, pending: 2, done: 1);
    }

    [Fact]
    public async Task Page_says_so_when_there_are_no_tasks()
    {
        await Server.ResetAsync();
        await OpenAsync();
        await Expect(Host.App.GetByText("Nothing to do.")).ToBeVisibleAsync();
        await AddAsync("The first one");
        await Expect(Checkbox("The first one")).ToBeVisibleAsync();
        await Expect(Host.App.GetByText("Nothing to do.")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Task_is_added_and_the_field_emptied()
    {
        await AddAsync("Write to Grace");
        await Expect(Checkbox("Write to Grace")).Not.ToBeCheckedAsync();
        await Expect(Field).ToHaveValueAsync("");
        await Expect(Toasts).ToContainTextAsync("Task added");
        await ExpectCountsAsync(total: 4, pending: 3, done: 1);
        Assert.Contains("Write to Grace", await File.ReadAllTextAsync(Server.TasksFile), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Button_is_busy_while_a_task_is_being_added()
    {
        var gate = new ToolGate("add_task", Server.CallAsync);
        Host.Tools = gate.CallAsync;
        await AddAsync("Patience");
        await gate.Reached;
        await Expect(Add).ToHaveAttributeAsync("aria-busy", "true");
        await Add.ClickAsync();
        gate.Open();
        await Expect(Checkbox("Patience")).ToHaveCountAsync(1);
        await Expect(Add).Not.ToHaveAttributeAsync("aria-busy", "true");
        Assert.Single(await Host.RequestsAsync("tools/call"));
    }

    [Fact]
    public async Task Field_says_that_it_is_required_when_it_is_empty()
    {
        await Add.ClickAsync();
        await Expect(Field).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(Field).ToBeFocusedAsync();
        await Expect(Field).ToHaveAccessibleDescriptionAsync("Please fill out this field.");
        Assert.Empty(await Host.RequestsAsync("tools/call"));
        await Field.FillAsync("Now there is something");
        await Expect(Field).Not.ToHaveAttributeAsync("aria-invalid", "true");
    }

    [Fact]
    public async Task Task_is_completed_and_the_row_shows_that_it_waits()
    {
        var gate = new ToolGate("complete_task", Server.CallAsync);
        Host.Tools = gate.CallAsync;
        await Checkbox("Buy milk").CheckAsync();
        await gate.Reached;
        await Expect(Host.App.GetByRole(AriaRole.Status, new() { Name = "Loading" })).ToBeVisibleAsync();
        await Host.ScreenshotAsync("loading");
        gate.Open();
        await Expect(Host.App.GetByRole(AriaRole.Status, new() { Name = "Loading" })).ToHaveCountAsync(0);
        await Expect(Checkbox("Buy milk")).ToBeCheckedAsync();
        await ExpectCountsAsync(total: 3, pending: 1, done: 2);
    }

    [Fact]
    public async Task Task_is_pending_again_when_its_checkbox_is_cleared()
    {
        await Checkbox("Water the plants").UncheckAsync();
        await ExpectCountsAsync(total: 3, pending: 3, done: 0);
        await Expect(Checkbox("Water the plants")).Not.ToBeCheckedAsync();
    }

    [Fact]
    public async Task Task_is_deleted_when_the_dialog_is_confirmed()
    {
        await Delete("Buy milk").ClickAsync();
        await Expect(Dialog).ToContainTextAsync("“Buy milk” cannot be brought back.");
        await Dialog.GetByRole(AriaRole.Button, new() { Name = "Delete" }).ClickAsync();
        await Expect(Dialog).ToHaveCountAsync(0);
        await Expect(Checkbox("Buy milk")).ToHaveCountAsync(0);
        await Expect(Toasts).ToContainTextAsync("Task deleted");
        await ExpectCountsAsync(total: 2, pending: 1, done: 1);
    }

    [Fact]
    public async Task Task_stays_when_the_dialog_is_cancelled()
    {
        await Delete("Buy milk").ClickAsync();
        await Dialog.GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync();
        await Expect(Dialog).ToHaveCountAsync(0);
        await Expect(Delete("Buy milk")).ToBeFocusedAsync();
        await Delete("Call Ada").ClickAsync();
        await Host.Page.Keyboard.PressAsync("Escape");
        await Expect(Dialog).ToHaveCountAsync(0);
        await ExpectCountsAsync(total: 3, pending: 2, done: 1);
        Assert.Empty(await Host.RequestsAsync("tools/call"));
    }

    [Fact]
    public async Task Summarize_sends_a_message_to_the_chat()
    {
        await Button("Summarize").ClickAsync();
        await Expect(Button("Summarize")).Not.ToHaveAttributeAsync("aria-busy", "true");
        var message = Assert.Single(await Host.RequestsAsync("ui/message")).GetProperty("params");
        Assert.Equal("user", message.GetProperty("role").GetString());
        Assert.StartsWith("Summarize my open tasks", message.GetProperty("content")[0].GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Task_is_added_and_completed_when_the_host_offers_window_openai_alone()
    {
        await Host.OpenOpenAiAsync(await Server.HtmlAsync(), Context, await Server.AccessibleAsync());
        await Host.ShowAsync(await Server.CallAsync("show_tasks"));
        await AddAsync("Ask ChatGPT");
        await Checkbox("Ask ChatGPT").CheckAsync();
        await ExpectCountsAsync(total: 4, pending: 2, done: 2);
        await Button("Summarize").ClickAsync();
        await Expect(Button("Summarize")).Not.ToHaveAttributeAsync("aria-busy", "true");
        Assert.Single(await Host.RequestsAsync("ui/message"));
    }

    [Theory, InlineData("complete_task"), InlineData("delete_task")]
    public async Task Tool_is_for_the_page_only_when_the_model_has_no_use_for_it(string name)
    {
        var tool = (await Server.Client.ListToolsAsync()).Single(tool => tool.Name == name).ProtocolTool;
        Assert.Equal(["app"], JsonSerializer.Deserialize<string[]>(tool.Meta!["ui"]!["visibility"])!);
    }

    [Fact]
    public async Task Frame_is_as_high_as_the_page_needs()
    {
        var before = await HeightAsync();
        await AddAsync("One more row");
        await Expect(Checkbox("One more row")).ToBeVisibleAsync();
        await Expect(Host.App.Locator("html")).ToHaveJSPropertyAsync("scrollTop", 0);
        Assert.True(await HeightAsync() > before, "A row more should make the frame higher.");
        Assert.Equal(await Host.App.Locator("html").EvaluateAsync<int>("html => html.scrollHeight"), await HeightAsync());
    }

    private Task<int> HeightAsync() => Host.Page.Locator("#app").EvaluateAsync<int>("frame => frame.clientHeight");
}
