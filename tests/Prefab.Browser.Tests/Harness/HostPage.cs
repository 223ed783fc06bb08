using System.Text.Json;
using Microsoft.Playwright;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Prefab.Browser.Tests;

/// <summary>A host in the browser that shows one app in a sandboxed frame and stands between it and its tools.</summary>
public sealed class HostPage : IAsyncDisposable
{
    /// <summary>What a host must apply to an app that asks for nothing.</summary>
    private const string DefaultPolicy =
        "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; media-src 'self' data:; connect-src 'none'";

    private readonly string _session;
    private readonly List<string> _errors = [];
    private readonly List<string> _warnings = [];

    private HostPage(IPage page, HostServer server)
    {
        Page = page;
        _session = server.Open((call, cancellationToken) => Tools(call, cancellationToken));
        page.PageError += (_, error) => _errors.Add(error);
        page.Console += (_, message) => (message.Type switch { "error" => _errors, "warning" => _warnings, _ => null })?.Add(message.Text);
    }

    public IPage Page { get; }

    /// <summary>The app's document.</summary>
    public IFrameLocator App => Page.FrameLocator("#app");

    /// <summary>Who answers the app's calls; may be replaced at any time.</summary>
    public ToolCallHandler Tools { get; set; } = (call, _) => throw new McpException($"Nobody answers {call.Name}.");

    /// <summary>Console errors and uncaught exceptions, of the host and of the app.</summary>
    public IReadOnlyList<string> Errors => [.. _errors];

    /// <summary>Console warnings, of the host and of the app.</summary>
    public IReadOnlyList<string> Warnings => [.. _warnings];

    public static async Task<HostPage> CreateAsync(Chromium chromium, int width = 760, int height = 900)
    {
        var page = new HostPage(await chromium.NewPageAsync(width, height), chromium.Server);
        await page.Page.GotoAsync(chromium.Server.Url);
        return page;
    }

    /// <summary>Shows a document in the frame under the default policy, and returns when it has finished the handshake.</summary>
    public Task OpenAsync(string html, HostContext context) =>
        OpenAsync(WithPolicy(html), context, "allow-scripts");

    /// <summary>Shows a document in a frame of a host that offers <c>window.openai</c> and does not speak MCP Apps, as ChatGPT did at first.</summary>
    /// <param name="html">The document.</param>
    /// <param name="context">What the host tells of itself.</param>
    /// <param name="accessible">The tools that the app may call; the others are refused.</param>
    public Task OpenOpenAiAsync(string html, HostContext context, IReadOnlyList<string> accessible) =>
        SendAsync("openOpenAi", new { session = _session, html = WithPolicy(html), sandbox = "allow-scripts", context, accessible });

    /// <summary>Shows the renderer of the Python library, with what it needs beyond the default: files from elsewhere, and the submit event.</summary>
    public Task OpenPeerAsync(string url) => OpenAsync(
        $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <title>Peer</title>
        <link rel="stylesheet" crossorigin href="{url}/upstream/renderer.css">
        <script type="module" crossorigin src="{url}/upstream/renderer.js"></script>
        </head>
        <body><div id="root"></div></body>
        </html>
        """,
        // With a member in its context it would render without end.
        new(),
        "allow-scripts allow-forms");

    /// <summary>Gives the app the result of the tool that opened it.</summary>
    public async Task ShowAsync(CallToolResult result)
    {
        await SendAsync("sendToolInput", new { });
        await SendAsync("sendToolResult", JsonSerializer.SerializeToElement(result, McpJsonUtilities.DefaultOptions));
    }

    /// <summary>Gives the app a payload as a tool's structured content.</summary>
    public Task ShowAsync(string json) => ShowAsync(new CallToolResult { Content = [], StructuredContent = JsonElement.Parse(json) });

    /// <summary>Tells the app how far one of its calls is.</summary>
    public Task ReportAsync(JsonElement progress) => SendAsync("sendProgress", progress);

    /// <summary>The tools that the app has for the host's model.</summary>
    public async Task<IReadOnlyList<Tool>> AppToolsAsync() =>
        (await AskAsync("listTools", new { })).Deserialize<ListToolsResult>(McpJsonUtilities.DefaultOptions)!.Tools.ToList();

    /// <summary>Calls a tool of the app, as the host's model does.</summary>
    public async Task<CallToolResult> CallAppToolAsync(string name, object? arguments = null) =>
        (await AskAsync("callTool", new { name, arguments = arguments ?? new { } })).Deserialize<CallToolResult>(McpJsonUtilities.DefaultOptions)!;

    public Task SetContextAsync(HostContext context) => SendAsync("setHostContext", context);

    public Task CancelAsync(string reason) => SendAsync("sendToolCancelled", reason);

    /// <summary>Tells the app that it goes, waits for its answer, and takes the frame away.</summary>
    public async Task TeardownAsync()
    {
        await SendAsync("teardown", null);
        await Page.Locator("#app").EvaluateAsync("frame => frame.remove()");
    }

    /// <summary>What the app asked of the host so far: entries of one kind, such as <c>tools/call</c> or <c>ui/message</c>, in order.</summary>
    public async Task<IReadOnlyList<JsonElement>> RequestsAsync(string kind)
    {
        var log = await Page.EvaluateAsync<JsonElement>("() => host.log");
        return [.. log.EnumerateArray().Where(entry => entry.GetProperty("kind").GetString() == kind)];
    }

    /// <summary>Keeps a picture of the page, for people to look at.</summary>
    public Task ScreenshotAsync(string name) =>
        Page.ScreenshotAsync(new() { Path = Path.Combine(Locations.Artifacts, "screenshots", $"{name}.png"), FullPage = true });

    public ValueTask DisposeAsync() => new(Page.Context.CloseAsync());

    private static string WithPolicy(string html) => html.Replace("<head>", $"<head><meta http-equiv=\"Content-Security-Policy\" content=\"{DefaultPolicy}\">");

    private Task OpenAsync(string html, HostContext context, string sandbox) => SendAsync("open", new { session = _session, html, sandbox, context });

    private async Task SendAsync(string method, object? argument) => await AskAsync(method, argument);

    // As text, because the binding to the page handles JSON elements in its own way.
    private async Task<JsonElement> AskAsync(string method, object? argument) => JsonElement.Parse(await Page.EvaluateAsync<string>(
        "async ([method, argument]) => JSON.stringify((await host[method](JSON.parse(argument))) ?? null)",
        new[] { method, JsonSerializer.Serialize(argument, JsonSerializerOptions.Web) }));
}
