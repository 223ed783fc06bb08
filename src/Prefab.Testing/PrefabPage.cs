using System.Text.Json.Nodes;
using ModelContextProtocol.Client;
using Prefab.Ui;

namespace Prefab.Testing;

/// <summary>A page without a browser: what its user would see, and what they would do with it.</summary>
/// <remarks>
/// The page behaves as in the renderer: expressions, scopes, controls, forms, dialogs and actions. A method that does something waits until every action that it started is over,
/// so that the next line of the test can look at the outcome; keep its task to look at the page meanwhile. Time passes only with <see cref="Clock"/>.
/// </remarks>
public sealed partial class PrefabPage : LocatorScope
{
    private readonly PageScheduler _scheduler;
    private readonly PageServices _services;

    private PrefabPage(Envelope envelope, ToolBackend tools, PrefabPageOptions options)
    {
        _scheduler = new(options.Timeout);
        _services = new(envelope.State, tools, options, _scheduler) { App = envelope.App };
        _envelope = envelope;
        Seed(envelope.View, 0);
    }

    /// <summary>Options for a client that tells servers that it shows pages; some send pages only then.</summary>
    public static McpClientOptions ClientOptions => new()
    {
        Capabilities = new()
        {
            Extensions = new Dictionary<string, object>
            {
                ["io.modelcontextprotocol/ui"] = new JsonObject { ["mimeTypes"] = new JsonArray("text/html;profile=mcp-app") },
            },
        },
    };

    /// <summary>The state of the page; a copy, to look at.</summary>
    public JsonObject State => _scheduler.Run(() => Data.ToObject(_services.Store.Snapshot()));

    /// <summary>The toasts that are visible, oldest first; as on the page, at most three, for four seconds or as long as they say.</summary>
    public IReadOnlyList<Toast> Toasts => _scheduler.Run(() => _services.Toasts.Visible);

    /// <summary>The tools that the page has called, in order.</summary>
    public IReadOnlyList<ToolCall> ToolCalls => _scheduler.Run(() => _services.ToolCalls.ToList());

    /// <summary>What the page asked its host and the network for, in order, calls of tools included.</summary>
    public IReadOnlyList<HostRequest> Requests => _scheduler.Run(() => _services.Requests.ToList());

    /// <summary>What the renderer would write to the console: expressions that cannot be read, state that was not written, actions that failed.</summary>
    public IReadOnlyList<string> Warnings => _scheduler.Run(() => _services.Warnings.ToList());

    /// <summary>The time of the page.</summary>
    public PageClock Clock => _services.Clock;

    /// <summary>Calls a tool and opens the page that it returns; the page's buttons call the tools of the same server.</summary>
    /// <param name="client">A client that is connected to the server; see <see cref="ClientOptions"/>.</param>
    /// <param name="tool">Name of the tool.</param>
    /// <param name="arguments">Arguments of the tool; none when null.</param>
    /// <param name="options">What stands around the page.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="PrefabTestException">The tool failed, or its result is no page.</exception>
    public static async Task<PrefabPage> OpenAsync(
        McpClient client, string tool, IReadOnlyDictionary<string, object?>? arguments = null, PrefabPageOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        var result = await client.CallToolAsync(tool, arguments, cancellationToken: cancellationToken);
        var page = new PrefabPage(Envelope.Of(result, tool), Backends.Of(client), options ?? new());
        await page.ActAsync("the page to open", () => Task.CompletedTask);
        return page;
    }

    /// <summary>Opens a page that is at hand.</summary>
    /// <param name="app">The page.</param>
    /// <param name="callTool">Answers the tools that the page calls; see <see cref="PrefabPageOptions.CallTool"/>, which it replaces. Without one a call is an error of the test.</param>
    /// <param name="options">What stands around the page.</param>
    /// <remarks>Does not wait for tools that the page calls when it opens; <see cref="SettleAsync"/> does.</remarks>
    /// <exception cref="PrefabException">The page cannot be written; the message names the place.</exception>
    public static PrefabPage Open(PrefabApp app, Func<ToolCall, Task<object?>>? callTool = null, PrefabPageOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(app);
        options ??= new();
        var page = new PrefabPage(Envelope.Of(app), Backends.Of(callTool ?? options.CallTool), options);
        page.Root();
        return page;
    }

    /// <summary>Waits until nothing that the page has started is under way any more.</summary>
    public Task SettleAsync() => ActAsync("the page to come to rest", () => Task.CompletedTask, includeEarlier: true);

    /// <summary>Presses a key where no control has the focus: runs the key binding of the page, or closes the topmost layer with <c>Escape</c>.</summary>
    /// <param name="key">The key with its modifiers, as <see cref="PrefabApp.KeyBindings"/> names it, for example <c>Ctrl+k</c>.</param>
    public Task PressAsync(string key) => ActAsync($"the key {key}", () => PressKeyAsync(key));

    /// <summary>The page as an indented tree of roles, names and states, to read and to compare.</summary>
    public string Snapshot() => _scheduler.Run(() => Testing.Snapshot.Of(Refresh()));

    /// <inheritdoc cref="Snapshot()"/>
    public override string ToString() => Snapshot();
}
