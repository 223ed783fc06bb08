namespace Prefab.Preview.Tests;

/// <summary>The server seen from the page: calls that hang, a server that dies, restarts and the traffic.</summary>
[Collection(BrowserTests.Name)]
public sealed class ServerTests(BrowserFixture browser)
{
    [Theory]
    [InlineData(null)]
    [InlineData("2025-11-25")]
    public async Task Call_without_an_answer_is_cancelled_from_the_panel(string? protocolVersion)
    {
        await using var preview = await PreviewPage.OpenAsync(browser, Stub.Options() with { ProtocolVersion = protocolVersion });
        await preview.PressAsync("Hang");
        await preview.Button("Cancel hang").ClickAsync();
        await Expect(preview.Answer).ToHaveTextAsync("error -32000: The call was cancelled.");
        await Expect(preview.Log).ToContainTextAsync("hang was cancelled");
        await Expect(preview.Page.Locator("#running")).ToBeEmptyAsync();
    }

    [Fact]
    public async Task Server_that_starts_slowly_is_waited_for()
    {
        await using var preview = await PreviewPage.OpenAsync(browser, Stub.Options("stdio", "--slow"));
        await Expect(preview.Page.Locator("#server-status")).ToContainTextAsync("Ready · stub 1.0 · 2026-07-28");
    }

    [Fact]
    public async Task Call_without_an_answer_is_cancelled_by_the_app()
    {
        await using var preview = await PreviewPage.OpenAsync(browser, Stub.Options());
        await preview.PressAsync("Hang");
        await Expect(preview.Button("Cancel hang")).ToBeVisibleAsync();
        await preview.PressAsync("Stop");
        await Expect(preview.Log).ToContainTextAsync("hang was cancelled");
        await Expect(preview.Page.Locator("#running")).ToBeEmptyAsync();
        await Expect(preview.Answer).ToHaveTextAsync("hanging");
    }

    [Fact]
    public async Task Many_calls_without_an_answer_leave_the_others_working()
    {
        await using var preview = await PreviewPage.OpenAsync(browser, Stub.Options());
        for (var i = 0; i < 8; i++)
            await preview.PressAsync("Hang");
        await preview.PressAsync("Save");
        await Expect(preview.Answer).ToHaveTextAsync("Saved milk");
        await Expect(preview.Page.Locator(".running-row")).ToHaveCountAsync(8);
        await preview.Page.ReloadAsync();
        await Expect(preview.Greeting).ToHaveTextAsync("Hello");
        await Expect(preview.Log).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("(hang was cancelled\\s*){8}"));
    }

    [Fact]
    public async Task Dead_server_is_shown_with_its_exit_code_and_comes_back()
    {
        await using var preview = await PreviewPage.OpenAsync(browser, Stub.Options());
        await preview.PressAsync("Die");
        await Expect(preview.Alert).ToContainTextAsync("The server exited with code 7.");
        await Expect(preview.Alert).ToContainTextAsync("fatal: the stub gives up");
        await Expect(preview.Answer).ToContainTextAsync("error -32000:");
        await preview.PressAsync("Save");
        await Expect(preview.Answer).ToHaveTextAsync("error -32000: The MCP server is not running: it exited with code 7. Restart it in the preview.");
        await preview.Alert.GetByRole(AriaRole.Button, new() { Name = "Restart server" }).ClickAsync();
        await Expect(preview.Alert).ToBeHiddenAsync();
        await Expect(preview.Answer).ToHaveTextAsync("");
        await preview.PressAsync("Save");
        await Expect(preview.Answer).ToHaveTextAsync("Saved milk");
    }

    [Fact]
    public async Task Server_that_does_not_start_is_shown_with_what_it_wrote()
    {
        await using var preview = await PreviewPage.OpenAsync(browser, Stub.Options("broken"));
        await Expect(preview.Alert).ToContainTextAsync("The server exited with code 3.");
        await Expect(preview.Alert).ToContainTextAsync("The settings file is missing.");
    }

    [Fact]
    public async Task Command_that_does_not_exist_is_shown_as_such()
    {
        await using var preview = await PreviewPage.OpenAsync(browser, new() { Command = "no-such-program" });
        await Expect(preview.Alert).ToContainTextAsync("no-such-program");
        await Expect(preview.Page.Locator("#server-status")).ToHaveTextAsync("Stopped");
    }

    [Fact]
    public async Task Restart_from_code_opens_the_app_again_with_the_same_input()
    {
        await using var preview = await PreviewPage.OpenAsync(browser, Stub.Options());
        await preview.Page.GetByLabel("greeting").FillAsync("Ahoy");
        await preview.Button("Open Stub app").ClickAsync();
        await Expect(preview.Greeting).ToHaveTextAsync("Ahoy");
        await preview.PressAsync("Ping");
        await preview.Host.RestartServerAsync();
        await Expect(preview.Answer).ToHaveTextAsync("");
        await Expect(preview.Greeting).ToHaveTextAsync("Ahoy");
        await Expect(preview.Log).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("(stub server \\d+ is up\\s*){2}"));
    }

    [Fact]
    public async Task Reload_tears_the_app_down_before_it_opens_again()
    {
        await using var preview = await PreviewPage.OpenAsync(browser, Stub.Options());
        await preview.PressAsync("Save");
        await Expect(preview.Answer).ToHaveTextAsync("Saved milk");
        await preview.Button("Reload app").ClickAsync();
        await Expect(preview.Answer).ToHaveTextAsync("");
        await Expect(preview.Greeting).ToHaveTextAsync("Hello");
        await Expect(preview.Row("ui/resource-teardown")).ToHaveAttributeAsync("data-state", "done");
        await Expect(preview.Row("ui/initialize")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task Traffic_lists_both_links_and_shows_the_json_of_a_row()
    {
        await using var preview = await PreviewPage.OpenAsync(browser, Stub.Options());
        await preview.PressAsync("Save");
        var calls = preview.Row("tools/call save_note");
        await Expect(calls).ToHaveCountAsync(2);
        await Expect(calls.First).ToContainTextAsync("app → host");
        await Expect(calls.Last).ToContainTextAsync("host → server");
        await Expect(calls.Last.Locator(".outcome")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^\\d+ ms$"));
        await calls.Last.Locator("summary").ClickAsync();
        await Expect(calls.Last.Locator("pre").First).ToContainTextAsync("\"note\": \"milk\"");
        await Expect(calls.Last.Locator("pre").Last).ToContainTextAsync("\"text\": \"Saved milk\"");
        await preview.Page.GetByLabel("Show").SelectOptionAsync("view");
        await Expect(calls.Last).ToBeHiddenAsync();
        await Expect(calls.First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Server_log_is_reached_with_the_keyboard()
    {
        await using var preview = await PreviewPage.OpenAsync(browser, Stub.Options());
        await preview.Page.GetByRole(AriaRole.Tab, new() { Name = "Traffic" }).PressAsync("ArrowRight");
        await Expect(preview.Page.GetByRole(AriaRole.Tab, new() { Name = "Server log" })).ToBeFocusedAsync();
        await Expect(preview.Log).ToBeVisibleAsync();
        await Expect(preview.Log).ToContainTextAsync("is up");
    }
}
