namespace Prefab.Preview.Tests;

/// <summary>What an app can do in the frame, seen by a user in front of the page.</summary>
[Collection(BrowserTests.Name)]
public sealed class ViewTests(BrowserFixture browser)
{
    [Theory]
    [InlineData(null)]
    [InlineData("2025-11-25")]
    public async Task Page_opens_the_only_app_when_it_needs_no_input(string? protocolVersion)
    {
        await using var preview = await PreviewPage.OpenAsync(browser, Stub.Options() with { ProtocolVersion = protocolVersion });
        await Expect(preview.Greeting).ToHaveTextAsync("Hello");
        await Expect(preview.View.Locator("#input")).ToHaveTextAsync("{}");
        await Expect(preview.Page.Locator("#server-status")).ToContainTextAsync($"Ready · stub 1.0 · {protocolVersion ?? "2026-07-28"}");
        await Expect(preview.Page.GetByLabel("Tool call open_stub")).ToContainTextAsync("The stub app says Hello.");
    }

    [Fact]
    public async Task View_has_an_opaque_origin_and_cannot_read_the_token()
    {
        await using var preview = await PreviewPage.OpenAsync(browser, Stub.Options());
        await preview.PressAsync("Look around");
        await Expect(preview.View.Locator("#environment")).ToHaveTextAsync($"null {preview.Host.Url.GetLeftPart(UriPartial.Path)}");
        Assert.DoesNotContain("token", preview.Page.Url, StringComparison.Ordinal);
        Assert.Equal("allow-scripts", await preview.Page.Locator("iframe").GetAttributeAsync("sandbox"));
    }

    [Fact]
    public async Task View_is_held_to_the_policy_of_its_resource()
    {
        await using var preview = await PreviewPage.OpenAsync(browser, Stub.Options());
        await preview.PressAsync("Fetch");
        await Expect(preview.View.Locator("#environment")).ToHaveTextAsync("fetch refused");
        await Expect(preview.View.Locator("#progress")).ToContainTextAsync("connect-src 'self' https://api.example.com; frame-src 'none'");
        await preview.PressAsync("Fetch host");
        await Expect(preview.View.Locator("#environment")).ToHaveTextAsync("host refused");
        await Expect(preview.Messages).ToContainTextAsync("connectDomains: https://bad.example.com; script-src *");
        var first = await preview.View.Locator("head > :first-child").GetAttributeAsync("http-equiv");
        Assert.Equal("Content-Security-Policy", first);
    }

    [Fact]
    public async Task View_without_declared_domains_is_held_to_the_default_policy()
    {
        await using var preview = await PreviewPage.OpenAsync(browser, Stub.Options("stdio", "--faulty"));
        await preview.Page.Locator("#tools summary").Filter(new() { HasTextString = "Silent view" }).ClickAsync();
        await preview.Button("Open Silent view").ClickAsync();
        await Expect(preview.View.Locator("head > :first-child")).ToHaveAttributeAsync("content",
            "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; media-src 'self' data:; connect-src 'none'");
    }

    [Theory]
    [InlineData("Save", "Saved milk")]
    [InlineData("Fail", "An error occurred invoking 'fail': the disk is full")]
    [InlineData("Missing", "error -32602: Unknown tool: 'no_such_tool'")]
    [InlineData("Read", "text/html;profile=mcp-app")]
    [InlineData("Ping", "{}")]
    [InlineData("Think", "error -32600: Tool 'think_hard' cannot be called from the app: its _meta.ui.visibility is [\"model\"], which lacks \"app\".")]
    [InlineData("Unknown", "error -32601: This host does not know 'ui/dance'.")]
    [InlineData("Bad link", "error -32000: Only http and https links are opened, not 'javascript:alert(1)'.")]
    public async Task View_gets_the_answer_to_its_request(string button, string answer)
    {
        await using var preview = await PreviewPage.OpenAsync(browser, Stub.Options());
        await preview.PressAsync(button);
        await Expect(preview.Answer).ToHaveTextAsync(answer);
    }

    [Fact]
    public async Task View_hears_the_progress_of_its_call()
    {
        await using var preview = await PreviewPage.OpenAsync(browser, Stub.Options());
        await preview.PressAsync("Work");
        await Expect(preview.Answer).ToHaveTextAsync("worked");
        await Expect(preview.View.Locator("#progress")).ToHaveTextAsync("job halfway");
    }

    [Fact]
    public async Task Message_of_the_app_appears_as_text_of_the_user()
    {
        await using var preview = await PreviewPage.OpenAsync(browser, Stub.Options());
        await preview.PressAsync("Message");
        await Expect(preview.Messages.Locator(".message")).ToContainTextAsync("You (sent by the app)What about <b>milk</b>?");
        await Expect(preview.Answer).ToHaveTextAsync("{}");
    }

    [Fact]
    public async Task Model_context_is_shown_and_replaced()
    {
        await using var preview = await PreviewPage.OpenAsync(browser, Stub.Options());
        await preview.PressAsync("Context");
        await preview.PressAsync("Context");
        var context = preview.Page.Locator("#model-context pre");
        await Expect(context).ToBeVisibleAsync();
        await Expect(context).ToHaveTextAsync("1 note\n\n{\n  \"notes\": [\n    \"milk\"\n  ]\n}");
    }

    [Fact]
    public async Task Link_of_the_app_opens_in_a_new_tab()
    {
        await using var preview = await PreviewPage.OpenAsync(browser, Stub.Options());
        var tab = await preview.Page.Context.RunAndWaitForPageAsync(() => preview.PressAsync("Link"));
        await tab.WaitForURLAsync("**/?linked");
        await Expect(preview.Messages).ToContainTextAsync("Opened http://127.0.0.1");
    }

    [Fact]
    public async Task Frame_follows_the_height_of_the_app()
    {
        await using var preview = await PreviewPage.OpenAsync(browser, Stub.Options());
        await Expect(preview.Greeting).ToHaveTextAsync("Hello");
        var before = (await preview.Page.Locator("iframe").BoundingBoxAsync())!.Height;
        await preview.PressAsync("Grow");
        var content = await preview.View.Locator("html").EvaluateAsync<int>("(html) => Math.ceil(html.getBoundingClientRect().height)");
        Assert.True(content >= before + 500, $"{before} px before, {content} px after");
        await Expect(preview.Page.Locator("iframe")).ToHaveJSPropertyAsync("offsetHeight", content);
    }

    [Fact]
    public async Task Display_mode_changes_the_frame_and_the_context()
    {
        await using var preview = await PreviewPage.OpenAsync(browser, Stub.Options());
        await preview.PressAsync("Full");
        await Expect(preview.Answer).ToHaveTextAsync("""{"mode":"fullscreen"}""");
        await Expect(preview.Context).ToContainTextAsync("fullscreen web width=1400 height=8");
        Assert.Equal(1400, (await preview.Page.Locator("iframe").BoundingBoxAsync())!.Width);
        await preview.Button("Exit full screen").PressAsync("Escape");
        await Expect(preview.Context).ToContainTextAsync("inline web");
        await preview.Button("Full screen").ClickAsync();
        await Expect(preview.Context).ToContainTextAsync("fullscreen web");
        await preview.PressAsync("Inline");
        await Expect(preview.Answer).ToHaveTextAsync("""{"mode":"inline"}""");
    }

    [Fact]
    public async Task Settings_of_the_host_reach_the_app_while_it_runs()
    {
        await using var preview = await PreviewPage.OpenAsync(browser, Stub.Options());
        await Expect(preview.Context).ToContainTextAsync("light en-US inline web");
        var light = await preview.View.Locator("body").EvaluateAsync<string>("(body) => getComputedStyle(body).backgroundColor");
        await preview.ChooseAsync("Dark");
        await preview.ChooseAsync("360");
        await preview.Page.GetByLabel("Locale").SelectOptionAsync("ar");
        await Expect(preview.Context).ToHaveTextAsync("dark ar inline mobile width=360 height=free");
        Assert.NotEqual(light, await preview.View.Locator("body").EvaluateAsync<string>("(body) => getComputedStyle(body).backgroundColor"));
        await preview.Page.ReloadAsync();
        await Expect(preview.Context).ToHaveTextAsync("dark ar inline mobile width=360 height=free");
    }

    [Fact]
    public async Task Host_profile_opens_the_app_again_with_what_that_host_offers()
    {
        await using var preview = await PreviewPage.OpenAsync(browser, Stub.Options());
        await Expect(preview.Greeting).ToHaveTextAsync("Hello");
        await preview.Page.Locator("#host").SelectOptionAsync("VS Code");
        await Expect(preview.Row("ui/initialize")).ToHaveCountAsync(2);
        await preview.PressAsync("Message");
        await Expect(preview.Answer).ToHaveTextAsync("error -32601: VS Code does not offer ui/message (hostCapabilities.message).");
        await preview.PressAsync("Save");
        await Expect(preview.Answer).Not.ToContainTextAsync("error");
        await preview.Page.ReloadAsync();
        await Expect(preview.Page.Locator("#host")).ToHaveValueAsync("vscode");
    }

    [Fact]
    public async Task App_that_reloads_its_document_is_served_again()
    {
        await using var preview = await PreviewPage.OpenAsync(browser, Stub.Options());
        await preview.PressAsync("Ping");
        await Expect(preview.Answer).ToHaveTextAsync("{}");
        await preview.LeaveAsync("Start over");
        await Expect(preview.Answer).ToHaveTextAsync("");
        await Expect(preview.Greeting).ToHaveTextAsync("Hello");
    }

    [Fact]
    public async Task App_that_asks_to_be_closed_is_torn_down()
    {
        await using var preview = await PreviewPage.OpenAsync(browser, Stub.Options());
        await preview.LeaveAsync("Close");
        await Expect(preview.Page.Locator("#app-notice")).ToContainTextAsync("The app closed itself.");
        await Expect(preview.Page.Locator("iframe")).ToHaveCountAsync(0);
        await Expect(preview.Row("ui/resource-teardown")).ToHaveAttributeAsync("data-state", "done");
        await preview.Button("Reload app").ClickAsync();
        await Expect(preview.Greeting).ToHaveTextAsync("Hello");
    }
}
