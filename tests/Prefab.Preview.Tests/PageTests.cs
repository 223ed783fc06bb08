namespace Prefab.Preview.Tests;

/// <summary>The host page itself: forms, accessibility, narrow screens.</summary>
[Collection(BrowserTests.Name)]
public sealed class PageTests(BrowserFixture browser)
{
    [Fact]
    public async Task Form_makes_typed_input_from_the_schema()
    {
        await using var preview = await OpenFormAsync(1400);
        await preview.Page.GetByLabel("title").FillAsync("Sales");
        await preview.Page.GetByLabel("year").FillAsync("2026");
        await preview.Page.GetByLabel("level").SelectOptionAsync("High");
        await preview.Page.GetByLabel("draft").CheckAsync();
        await preview.Page.GetByLabel("tags").FillAsync("""["a","b"]""");
        await preview.Button("Open Report").ClickAsync();
        await Expect(preview.Greeting).ToHaveTextAsync("Sales 2026 High draft a+b");
        await Expect(preview.View.Locator("#input")).ToHaveTextAsync("""{"title":"Sales","year":2026,"level":"High","draft":true,"tags":["a","b"]}""");
    }

    [Fact]
    public async Task Form_says_what_is_wrong_and_keeps_what_was_typed()
    {
        await using var preview = await OpenFormAsync(1400);
        await preview.Page.GetByLabel("year").FillAsync("20.5");
        await preview.Page.GetByLabel("tags").FillAsync("[a");
        await preview.Button("Open Report").ClickAsync();
        var form = preview.Page.Locator("form").Filter(new() { HasTextString = "year" });
        await Expect(form).ToContainTextAsync("Enter a whole number.");
        await Expect(form).ToContainTextAsync("Enter a value.");
        await Expect(form).ToContainTextAsync("This is not JSON");
        await Expect(preview.Page.GetByLabel("year")).ToBeFocusedAsync();
        await Expect(preview.Page.GetByLabel("year")).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(preview.Page.GetByLabel("tags")).ToHaveValueAsync("[a");
        await Expect(preview.Page.Locator("iframe")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("Missing view", "The app could not be loaded.")]
    [InlineData("Plain view", "ui://stub/plain.html has the MIME type 'text/html'; a host accepts only 'text/html;profile=mcp-app'.")]
    [InlineData("Silent view", "The app has not finished its handshake")]
    public async Task View_that_cannot_be_shown_says_why(string app, string notice)
    {
        await using var preview = await PreviewPage.OpenAsync(browser, Stub.Options("stdio", "--faulty"));
        await preview.Page.Locator("#tools summary").Filter(new() { HasTextString = app }).ClickAsync();
        await preview.Button($"Open {app}").ClickAsync();
        await Expect(preview.Page.Locator("#app-notice")).ToContainTextAsync(notice);
    }

    [Theory]
    [InlineData("Light", 1400)]
    [InlineData("Dark", 1400)]
    [InlineData("Light", 360)]
    public async Task Page_is_accessible_with_an_app_open(string theme, int width)
    {
        await using var preview = await PreviewPage.OpenAsync(browser, Stub.Options(), width);
        await preview.ChooseAsync(theme);
        foreach (var button in new[] { "Message", "Context", "Link", "Save", "Fail", "Hang" })
            await preview.PressAsync(button);
        await Expect(preview.Button("Cancel hang")).ToBeVisibleAsync();
        await preview.Row("tools/call open_stub").First.Locator("summary").ClickAsync();
        await preview.AssertAccessibleAsync();
        await preview.PressAsync("Die");
        await Expect(preview.Alert).ToBeVisibleAsync();
        await preview.AssertAccessibleAsync();
    }

    [Fact]
    public async Task Page_is_accessible_with_forms_errors_and_full_screen()
    {
        await using var preview = await OpenFormAsync(1400);
        await preview.Button("Open Report").ClickAsync();
        await preview.AssertAccessibleAsync();
        await preview.Page.GetByText("Stub app", new() { Exact = true }).ClickAsync();
        await preview.Button("Open Stub app").ClickAsync();
        await preview.PressAsync("Full");
        await Expect(preview.Button("Exit full screen")).ToBeVisibleAsync();
        await preview.AssertAccessibleAsync();
    }

    [Theory]
    [InlineData(320)]
    [InlineData(360)]
    [InlineData(800)]
    public async Task Page_does_not_scroll_sideways_when_it_is_narrow(int width)
    {
        await using var preview = await PreviewPage.OpenAsync(browser, Stub.Options(), width);
        await Expect(preview.Greeting).ToHaveTextAsync("Hello");
        await preview.Row("resources/read").Locator("summary").ClickAsync();
        Assert.Equal(width, await preview.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
    }

    private async Task<PreviewPage> OpenFormAsync(int width)
    {
        var preview = await PreviewPage.OpenAsync(browser, Stub.Options("stdio", "--form"), width);
        await Expect(preview.Page.Locator("#tools details")).ToHaveCountAsync(2);
        var report = preview.Page.Locator("#tools details").Filter(new() { HasTextString = "Report" });
        if (await report.GetAttributeAsync("open") is null)
            await report.Locator("summary").ClickAsync();
        return preview;
    }
}
