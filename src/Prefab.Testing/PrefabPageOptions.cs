using System.Text.Json.Nodes;

namespace Prefab.Testing;

/// <summary>What stands around a page: the tools, the host, the network.</summary>
public sealed record PrefabPageOptions
{
    /// <summary>
    /// Answers the tools that the page calls, where there is no server. What it returns is the result: a <c>CallToolResult</c>, a <c>PrefabUpdate</c>, or any value that can be
    /// written as JSON. An <c>McpException</c> is the tool's refusal and reaches <c>onError</c>; every other exception is the test's own and comes out of the method that the test called.
    /// </summary>
    public Func<ToolCall, Task<object?>>? CallTool { get; init; }

    /// <summary>Hears of each request to the host before it is answered; an <c>McpException</c> is the host's refusal. The page records the requests either way.</summary>
    public Func<HostRequest, Task>? OnRequest { get; init; }

    /// <summary>Sends what the page fetches, for example the client of a test server; relative addresses start at its base address.</summary>
    public HttpClient? HttpClient { get; init; }

    /// <summary>The files that the user chooses when the page asks for some; none when null.</summary>
    public Func<IReadOnlyList<PageFile>>? ChooseFiles { get; init; }

    /// <summary>Pipes that the page registers in JavaScript, by name: they get the value and the argument, which is null when there is none.</summary>
    public IReadOnlyDictionary<string, Func<JsonNode?, JsonNode?, JsonNode?>> Pipes { get; init; } = new Dictionary<string, Func<JsonNode?, JsonNode?, JsonNode?>>();

    /// <summary>Functions that the page registers in JavaScript for <c>CallHandler</c>, by name: they get the state, the event and the arguments as members of one object.</summary>
    public IReadOnlyDictionary<string, Func<JsonObject, JsonNode?>> Handlers { get; init; } = new Dictionary<string, Func<JsonObject, JsonNode?>>();

    /// <summary>What the host tells the page about itself (<c>$host</c>): <c>theme</c>, <c>locale</c>, <c>timeZone</c>, <c>displayMode</c> and so on.</summary>
    public JsonObject Host { get; init; } = [];

    /// <summary>How long, in real time, a method of the test waits for the actions that it started; 30 seconds when absent.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);
}
