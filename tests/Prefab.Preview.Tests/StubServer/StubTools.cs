using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Prefab.Preview.StubServer;

[McpServerToolType]
public sealed class StubTools
{
    [McpServerTool(Title = "Stub app"), Description("Open the stub app.")]
    [McpMeta("ui", JsonValue = """{"resourceUri":"ui://stub/view.html"}""")]
    public static CallToolResult OpenStub(string greeting = "Hello") => new()
    {
        Content = [new TextContentBlock { Text = $"The stub app says {greeting}." }],
        StructuredContent = JsonSerializer.SerializeToElement(new { greeting, process = Environment.ProcessId }),
    };

    [McpServerTool]
    [McpMeta("ui", JsonValue = """{"visibility":["app"]}""")]
    public static string SaveNote(string note) => $"Saved {note}";

    [McpServerTool]
    [McpMeta("ui", JsonValue = """{"visibility":["model"]}""")]
    public static string ThinkHard() => "only for the model";

    [McpServerTool]
    public static string Fail() => throw new McpException("the disk is full");

    [McpServerTool]
    public static async Task<string> Hang(CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("hang was cancelled");
            throw;
        }
        return "never";
    }

    [McpServerTool]
    public static async Task<string> Work(IProgress<ProgressNotificationValue> progress)
    {
        progress.Report(new() { Progress = 1, Total = 2, Message = "halfway" });
        await Task.Delay(50);
        return "worked";
    }

    [McpServerTool]
    public static string Die()
    {
        Console.Error.WriteLine("fatal: the stub gives up");
        Environment.Exit(7);
        return "never";
    }
}

[McpServerToolType]
public sealed class FormTools
{
    [McpServerTool(Title = "Report"), Description("Open a report.")]
    [McpMeta("ui", JsonValue = """{"resourceUri":"ui://stub/view.html"}""")]
    public static CallToolResult OpenReport(
        [Description("What the report is called.")] string title, int year, Level level, bool draft = false, string[]? tags = null) => new()
        {
            Content = [new TextContentBlock { Text = "The report is open." }],
            StructuredContent = JsonSerializer.SerializeToElement(
                new { greeting = $"{title} {year} {level} {(draft ? "draft" : "final")} {string.Join('+', tags ?? [])}" }),
        };
}

/// <summary>Tools whose UI a host cannot show.</summary>
[McpServerToolType]
public sealed class FaultyTools
{
    [McpServerTool(Title = "Missing view")]
    [McpMeta("ui", JsonValue = """{"resourceUri":"ui://stub/missing.html"}""")]
    public static string OpenMissing() => "never seen";

    [McpServerTool(Title = "Plain view")]
    [McpMeta("ui", JsonValue = """{"resourceUri":"ui://stub/plain.html"}""")]
    public static string OpenPlain() => "never seen";

    [McpServerTool(Title = "Silent view")]
    [McpMeta("ui", JsonValue = """{"resourceUri":"ui://stub/silent.html"}""")]
    public static string OpenSilent() => "never seen";
}

[JsonConverter(typeof(JsonStringEnumConverter<Level>))]
public enum Level
{
    Low,
    High,
}

public static class StubResources
{
    private const string Uri = "ui://stub/view.html";

    public static McpServerResource View { get; } = McpServerResource.Create(
        () => new TextResourceContents { Uri = Uri, MimeType = "text/html;profile=mcp-app", Text = Html(), Meta = Meta() },
        new() { UriTemplate = Uri, Name = "Stub view", MimeType = "text/html;profile=mcp-app" });

    public static McpServerResource Plain { get; } = Page("ui://stub/plain.html", "text/html");

    public static McpServerResource Silent { get; } = Page("ui://stub/silent.html", "text/html;profile=mcp-app");

    private static McpServerResource Page(string uri, string mimeType) => McpServerResource.Create(
        () => new TextResourceContents { Uri = uri, MimeType = mimeType, Text = "<p>No handshake here.</p>" },
        new() { UriTemplate = uri, Name = uri, MimeType = mimeType });

    private static string Html()
    {
        using var stream = typeof(StubResources).Assembly.GetManifestResourceStream("View.html")!;
        return new StreamReader(stream).ReadToEnd();
    }

    private static JsonObject Meta() => new()
    {
        ["ui"] = new JsonObject
        {
            ["csp"] = new JsonObject
            {
                ["connectDomains"] = new JsonArray("https://api.example.com", "https://bad.example.com; script-src *"),
            },
        },
    };
}
