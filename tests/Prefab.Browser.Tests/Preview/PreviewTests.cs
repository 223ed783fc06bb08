using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Prefab.Browser.Tests;

/// <summary>The sample's own preview, from the command line to the end of its processes.</summary>
[Collection(WithChromium.Name)]
public sealed class PreviewTests(Chromium chromium) : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("task-manager-preview-").FullName;

    private string TasksFile => Path.Combine(_directory, "tasks.json");

    [Fact]
    public async Task Preview_shows_the_app_and_leaves_no_process_behind_when_it_is_ended()
    {
        await using var preview = PreviewProcess.Start(TasksFile);
        var page = await chromium.NewPageAsync(1400);
        List<string> errors = [];
        page.PageError += (_, error) => errors.Add(error);
        await page.GotoAsync((await preview.Url).ToString());
        var app = page.FrameLocator("#frame-slot iframe");
        await OpenAppAsync(page, app);
        await app.GetByLabel("New task").FillAsync("See the preview");
        await app.GetByRole(AriaRole.Button, new() { Name = "Add" }).ClickAsync();
        await app.GetByRole(AriaRole.Checkbox, new() { Name = "See the preview" }).CheckAsync();
        await Expect(app.GetByRole(AriaRole.Status, new() { Name = "Loading" })).ToHaveCountAsync(0);
        Assert.Contains("See the preview", await File.ReadAllTextAsync(TasksFile), StringComparison.Ordinal);
        await page.GetByText("Dark", new() { Exact = true }).ClickAsync();
        await Expect(app.Locator("html")).ToHaveCSSAsync("color-scheme", "dark");
        await page.GetByText("360", new() { Exact = true }).ClickAsync();
        await Expect(app.Locator("html")).ToHaveJSPropertyAsync("clientWidth", 360);
        Assert.Equal(360, await app.Locator("html").EvaluateAsync<int>("html => html.scrollWidth"));
        await page.ScreenshotAsync(new() { Path = Path.Combine(Locations.Artifacts, "screenshots/preview.png"), FullPage = true });
        Assert.Empty(errors);
        var family = await preview.FamilyAsync();
        // The command, the preview and its server.
        Assert.True(family.Count >= 3, $"There should be three processes or more, not {family.Count}.");
        await PreviewProcess.SignalAsync("TERM", family[0]);
        await preview.ExpectGoneAsync(family);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Server_ends_when_its_preview_is_killed()
    {
        await using var preview = PreviewProcess.Start(TasksFile);
        await preview.Url;
        var family = await preview.FamilyAsync();
        await PreviewProcess.SignalAsync("KILL", family[1]);
        await preview.ExpectGoneAsync(family);
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    private static async Task OpenAppAsync(IPage page, IFrameLocator app)
    {
        await Expect(page.Locator("#server-status")).ToContainTextAsync("Ready");
        var heading = app.GetByRole(AriaRole.Heading, new() { Name = "Tasks" });
        var open = page.Locator("#tools").GetByRole(AriaRole.Button).First;
        await Expect(heading.Or(open)).ToBeVisibleAsync();
        if (!await heading.IsVisibleAsync())
            await open.ClickAsync();
        await Expect(heading).ToBeVisibleAsync();
    }
}
