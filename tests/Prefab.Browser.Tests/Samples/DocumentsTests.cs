using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Prefab.Browser.Tests;

public sealed class DocumentServer() : SampleServer("Documents");

/// <summary>What a user does with long work: follows it, ends it, and sees it fail. Each test begins with a fresh server.</summary>
public sealed partial class DocumentsTests(Chromium chromium, DocumentServer server) : SampleTest<DocumentServer>(chromium, server)
{
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Server.RestartAsync();
    }

    [Theory, InlineData(HostKind.McpApps), InlineData(HostKind.OpenAi)]
    public async Task Document_is_exported_and_the_server_says_what_happens_then(HostKind kind)
    {
        await OpenAsync("show_documents", "Documents", kind);
        // The export would be over before a busy machine has looked at the other button.
        var gate = new ToolGate("export_document", Server.CallAsync);
        Host.Tools = gate.CallAsync;
        await Export("Annual report").ClickAsync();
        await Expect(Export("Handbook")).ToBeDisabledAsync();
        gate.Open();
        await Expect(Card("Annual report")).ToContainTextAsync("24 of 24 pages exported");
        await Expect(Card("Annual report")).ToContainTextAsync("Done");
        await Expect(Toasts).ToContainTextAsync("24 pages exported");
        await Expect(Host.App.GetByRole(AriaRole.Progressbar)).ToHaveCountAsync(0);
        var told = await Host.RequestsAsync(kind == HostKind.McpApps ? "ui/update-model-context" : "setWidgetState");
        Assert.Contains(told, entry => JsonSerializer.Serialize(entry).Contains("The user has exported the document \\u0022Annual report\\u0022.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Export_ends_at_the_server_when_the_user_cancels_it_and_goes_on_later()
    {
        await OpenAsync("show_documents", "Documents");
        await Export("Handbook").ClickAsync();
        await Expect(Card("Handbook")).ToContainTextAsync(SomePages());
        await Expect(Host.App.GetByRole(AriaRole.Progressbar)).Not.ToHaveAttributeAsync("aria-valuenow", "0");
        await Button("Cancel").ClickAsync();
        await Expect(Toasts).ToContainTextAsync("Cancelled");
        await Expect(Export("Handbook")).ToBeEnabledAsync();
        await Expect(Card("Handbook")).ToContainTextAsync(new Regex(@"[1-9]\d* of 160 pages exported"));
        // Word of the cancellation may take some pages' time to arrive.
        var exported = await ExportedAsync("handbook");
        for (var before = -1; exported != before;)
        {
            before = exported;
            await Task.Delay(300);
            exported = await ExportedAsync("handbook");
        }
        Assert.InRange(exported, 3, 150);
        await Task.Delay(300);
        Assert.Equal(exported, await ExportedAsync("handbook"));
        await Export("Handbook").ClickAsync();
        await Expect(Card("Handbook")).ToContainTextAsync(SomePages());
        Assert.True(int.Parse(SomePages().Match(await Card("Handbook").InnerTextAsync()).Groups[1].Value, CultureInfo.InvariantCulture) > exported);
    }

    [Fact]
    public async Task Error_is_told_and_what_was_done_before_it_stays()
    {
        await OpenAsync("show_documents", "Documents");
        await Export("Minutes of March").ClickAsync();
        await Expect(Toasts).ToContainTextAsync("Page 5 is damaged. The pages before it are exported.");
        await Expect(Card("Minutes of March")).ToContainTextAsync("4 of 12 pages exported");
        await Expect(Host.App.GetByRole(AriaRole.Progressbar)).ToHaveCountAsync(0);
    }

    [Theory, InlineData("light"), InlineData("dark")]
    public async Task Page_looks_good_in_both_themes(string theme)
    {
        await OpenAsync("show_documents", "Documents", theme: theme);
        await Export("Handbook").ClickAsync();
        await Expect(Card("Handbook")).ToContainTextAsync(SomePages());
        await ExpectGoodLooksAsync($"documents-{theme}");
    }

    private ILocator Card(string name) => Host.App.Locator(".pf-card").Filter(new() { HasText = name });

    private ILocator Export(string name) => Card(name).GetByRole(AriaRole.Button, new() { Name = "Export" });

    private async Task<int> ExportedAsync(string id) => (await Server.CallAsync("list_documents")).StructuredContent!.Value.EnumerateArray()
        .Single(document => document.GetProperty("id").GetString() == id).GetProperty("exported").GetInt32();

    /// <summary>Progress of some pages; each is shown for a moment only.</summary>
    [GeneratedRegex(@"Page ([4-9]|\d\d+) of")]
    private static partial Regex SomePages();
}
