using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Prefab.Browser.Tests;

/// <summary>The wire that our server writes, shown by our renderer and by the one of the Python library.</summary>
/// <remarks>
/// The peer gives its checkboxes no name and puts a dialog's trigger into a second button, so that checkboxes go by position, and names count once.
/// It also refuses the bare lists that the server answers under the revision 2026-07-28.
/// </remarks>
public sealed partial class InteroperabilityTests(Chromium chromium, LegacyTaskServer server) : PageTest(chromium), IClassFixture<LegacyTaskServer>
{
    public static TheoryData<bool> Renderers => [false, true];

    private ILocator Checkboxes => Host.App.GetByRole(AriaRole.Checkbox);

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await server.ResetAsync("Buy milk", "[x] Water the plants", "Call Ada");
        Host.Tools = server.CallAsync;
    }

    [Fact]
    public async Task Page_has_the_same_headings_buttons_and_fields_on_both_renderers()
    {
        await OpenAsync(peer: false);
        var ours = await DescribeAsync();
        await Host.ScreenshotAsync("ours");
        await OpenAsync(peer: true);
        await Host.ScreenshotAsync("peer");
        Assert.Equal(ours, await DescribeAsync());
        Assert.Contains("heading \"Tasks\" [level=2]", ours);
        Assert.Contains("button \"Delete Call Ada\"", ours);
    }

    [Theory, MemberData(nameof(Renderers))]
    public async Task Task_is_added_on_both_renderers(bool peer)
    {
        await OpenAsync(peer);
        await Host.App.GetByLabel("New task").FillAsync("Write to Grace");
        await Button("Add").ClickAsync();
        await Expect(Host.App.GetByText("Write to Grace", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(Host.App.GetByText("Task added")).ToBeVisibleAsync();
        await Expect(Host.App.GetByLabel("New task")).ToHaveValueAsync("");
        await Expect(Checkboxes).ToHaveCountAsync(4);
        await Expect(Host.App.Locator("body")).ToContainTextAsync(PendingCount(3));
    }

    [Theory, MemberData(nameof(Renderers))]
    public async Task Task_is_completed_on_both_renderers(bool peer)
    {
        await OpenAsync(peer);
        await Checkboxes.Nth(2).ClickAsync();
        await Expect(Checkboxes.Nth(2)).ToBeCheckedAsync();
        await Expect(Host.App.Locator("body")).ToContainTextAsync(PendingCount(1));
        await Checkboxes.Nth(1).ClickAsync();
        await Expect(Checkboxes.Nth(1)).Not.ToBeCheckedAsync();
        await Expect(Host.App.Locator("body")).ToContainTextAsync(PendingCount(2));
    }

    [Theory, MemberData(nameof(Renderers))]
    public async Task Task_is_deleted_on_both_renderers(bool peer)
    {
        await OpenAsync(peer);
        await Button("Delete Buy milk").First.ClickAsync();
        var dialog = Host.App.GetByRole(AriaRole.Dialog, new() { Name = "Delete this task?" });
        await Expect(dialog).ToContainTextAsync("“Buy milk” cannot be brought back.");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Delete", Exact = true }).ClickAsync();
        await Expect(Host.App.GetByText("Buy milk", new() { Exact = true })).ToHaveCountAsync(0);
        await Expect(dialog).ToHaveCountAsync(0);
        await Expect(Checkboxes).ToHaveCountAsync(2);
    }

    [Theory, MemberData(nameof(Renderers))]
    public async Task Failure_is_told_on_both_renderers(bool peer)
    {
        await OpenAsync(peer);
        await Host.App.GetByLabel("New task").FillAsync(new string('x', 201));
        await Button("Add").ClickAsync();
        await Expect(Host.App.GetByText("That did not work")).ToBeVisibleAsync();
        await Expect(Host.App.GetByText("at most 200 characters")).ToBeVisibleAsync();
    }

    [Theory, MemberData(nameof(Renderers))]
    public async Task Message_is_sent_on_both_renderers(bool peer)
    {
        await OpenAsync(peer);
        await Button("Summarize").ClickAsync();
        await Host.Page.WaitForFunctionAsync("() => host.log.some(({ kind }) => kind === 'ui/message')");
        var message = Assert.Single(await Host.RequestsAsync("ui/message"));
        Assert.StartsWith("Summarize my open tasks", message.GetProperty("params").GetProperty("content")[0].GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    private async Task OpenAsync(bool peer)
    {
        if (peer)
            await Host.OpenPeerAsync(Chromium.Server.Url);
        else
            await Host.OpenAsync(await server.HtmlAsync(), new());
        await Host.ShowAsync(await server.CallAsync("show_tasks"));
        await Expect(Host.App.GetByRole(AriaRole.Heading, new() { Name = "Tasks" })).ToBeVisibleAsync();
        await Expect(Checkboxes).ToHaveCountAsync(3);
    }

    /// <summary>Headings, buttons and fields with their names, and the states of the checkboxes, in the order of the page.</summary>
    private async Task<IReadOnlyList<string>> DescribeAsync()
    {
        var snapshot = await Host.App.Locator("body").AriaSnapshotAsync();
        var states = await Checkboxes.EvaluateAllAsync<bool[]>("boxes => boxes.map(box => box.checked ?? box.ariaChecked === 'true')");
        return [.. Described().Matches(snapshot).Select(match => match.Groups[1].Value).Distinct(), .. states.Select(state => $"checkbox {state}")];
    }

    private ILocator Button(string name) => Host.App.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private static Regex PendingCount(int count) => new($@"Pending\s*{count}\s*Done");

    [GeneratedRegex("""^\s*- ((?:heading|button|textbox) "[^"]*"(?: \[level=\d\])?)""", RegexOptions.Multiline)]
    private static partial Regex Described();
}
