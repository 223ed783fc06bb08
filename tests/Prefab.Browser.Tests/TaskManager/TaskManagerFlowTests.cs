using System.Diagnostics;
using Microsoft.Playwright;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace Prefab.Browser.Tests;

/// <summary>What a user does with the task manager; <c>Prefab.Testing.Tests</c> has the same test without a browser.</summary>
public sealed class TaskManagerFlowTests(Chromium chromium, TaskServer server, ITestOutputHelper output) : TaskManagerTest(chromium, server)
{
    public override async Task InitializeAsync()
    {
        var watch = Stopwatch.StartNew();
        await base.InitializeAsync();
        output.WriteLine($"Playwright, task manager: open {watch.ElapsedMilliseconds} ms");
    }

    [Fact]
    public async Task Task_is_added_completed_and_deleted_and_a_refusal_is_told()
    {
        var watch = Stopwatch.StartNew();
        await Expect(Host.App.GetByRole(AriaRole.Checkbox)).ToHaveCountAsync(3);

        await Field.FillAsync("Write to Grace");
        await Button("Add").ClickAsync();
        await Expect(Checkbox("Write to Grace")).Not.ToBeCheckedAsync();
        await Expect(Field).ToHaveValueAsync("");
        await Expect(Toasts).ToContainTextAsync("Task added");
        await ExpectCountsAsync(total: 4, pending: 3, done: 1);

        await Checkbox("Buy milk").CheckAsync();
        await Expect(Checkbox("Buy milk")).ToBeCheckedAsync();
        await ExpectCountsAsync(total: 4, pending: 2, done: 2);

        await Button("Delete Call Ada").ClickAsync();
        await Expect(Dialog).ToContainTextAsync("“Call Ada” cannot be brought back.");
        await Dialog.GetByRole(AriaRole.Button, new() { Name = "Cancel", Exact = true }).ClickAsync();
        await Expect(Dialog).ToHaveCountAsync(0);
        await Expect(Checkbox("Call Ada")).ToHaveCountAsync(1);

        await Button("Delete Call Ada").ClickAsync();
        await Dialog.GetByRole(AriaRole.Button, new() { Name = "Delete", Exact = true }).ClickAsync();
        await Expect(Dialog).ToHaveCountAsync(0);
        await Expect(Checkbox("Call Ada")).ToHaveCountAsync(0);
        await Expect(Toasts).ToContainTextAsync("Task deleted");
        await ExpectCountsAsync(total: 3, pending: 1, done: 2);

        await Field.FillAsync(new string('x', 201));
        await Button("Add").ClickAsync();
        await Expect(Toasts.GetByRole(AriaRole.Alert)).ToContainTextAsync("That did not work");
        await Expect(Toasts.GetByRole(AriaRole.Alert)).ToContainTextAsync("A title has at most 200 characters; this one has 201.");
        await Expect(Field).ToHaveValueAsync(new string('x', 201));
        await ExpectCountsAsync(total: 3, pending: 1, done: 2);
        output.WriteLine($"Playwright, task manager: add, complete, delete, refusal {watch.ElapsedMilliseconds} ms");
    }
}
