using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Prefab.Browser.Tests;

/// <summary>The task manager sample as a process of its own, spoken to through the official client, with its tasks in a temporary file.</summary>
public class TaskServer : IAsyncLifetime, IAsyncDisposable
{
    private static readonly string s_program = Path.Combine(Locations.Repository, "samples/TaskManager/bin", Locations.Configuration, "net10.0/TaskManager.dll");

    private readonly string _directory = Directory.CreateTempSubdirectory("task-manager-").FullName;
    private Process? _process;
    private McpClient? _client;
    private string? _html;

    public string TasksFile => Path.Combine(_directory, "tasks.json");

    /// <summary>The revision of MCP to speak; null for the newest that both know.</summary>
    protected virtual string? ProtocolVersion => null;

    public McpClient Client => _client ?? throw new InvalidOperationException("The server has not been started.");

    public async Task InitializeAsync() => await StartAsync();

    /// <summary>Makes sure that the server runs, with these tasks and no others; the first words of a done task are <c>[x] </c>.</summary>
    public async Task ResetAsync(params string[] tasks)
    {
        if (_process is not { HasExited: false })
            await StartAsync();
        var items = tasks.Select(task => new
        {
            id = Guid.NewGuid().ToString("N"),
            title = task.Replace("[x] ", "", StringComparison.Ordinal),
            done = task.StartsWith("[x] ", StringComparison.Ordinal),
        });
        await File.WriteAllTextAsync(TasksFile, JsonSerializer.Serialize(items));
    }

    /// <summary>Ends the process without giving it time for anything, as <c>kill -9</c> does.</summary>
    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Ends the server as a host does, by closing its input, and starts it again.</summary>
    public async Task RestartAsync()
    {
        await StopAsync();
        await StartAsync();
    }

    public async Task<CallToolResult> CallAsync(CallToolRequestParams call, CancellationToken cancellationToken) =>
        await Client.CallToolAsync(call, cancellationToken);

    public async Task<CallToolResult> CallAsync(string tool) => await CallAsync(new CallToolRequestParams { Name = tool }, default);

    /// <summary>The document that the server's UI tool names.</summary>
    public async Task<string> HtmlAsync()
    {
        if (_html is not null)
            return _html;
        var tools = await Client.ListToolsAsync();
        var uri = (string)tools.Single(tool => tool.Name == "show_tasks").ProtocolTool.Meta!["ui"]!["resourceUri"]!;
        var resource = await Client.ReadResourceAsync(uri);
        return _html = Assert.IsType<TextResourceContents>(Assert.Single(resource.Contents)).Text;
    }

    /// <summary>Keeps every change waiting inside the server until the result is disposed.</summary>
    public IDisposable LockTasks() => new FileStream(TasksFile + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(_directory, recursive: true);
        GC.SuppressFinalize(this);
    }

    private async Task StartAsync()
    {
        await StopAsync();
        _process = Process.Start(new ProcessStartInfo("dotnet", [s_program])
        {
            Environment = { ["TASKS_FILE"] = TasksFile },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        // Its log is not of interest, but a full pipe would stop it.
        _process.BeginErrorReadLine();
        var transport = new StreamClientTransport(_process.StandardInput.BaseStream, _process.StandardOutput.BaseStream);
        _client = await McpClient.CreateAsync(transport, ClientOptions());
    }

    /// <summary>A client that shows apps.</summary>
    private McpClientOptions ClientOptions() => new()
    {
        ProtocolVersion = ProtocolVersion,
        // On a busy machine the server may take longer to start than the client waits by itself.
        DiscoverProbeTimeout = TimeSpan.FromSeconds(30),
        Capabilities = new()
        {
            Extensions = new Dictionary<string, object>
            {
                ["io.modelcontextprotocol/ui"] = new JsonObject { ["mimeTypes"] = new JsonArray("text/html;profile=mcp-app") },
            },
        },
    };

    private async Task StopAsync()
    {
        if (_client is not null)
            await _client.DisposeAsync();
        _client = null;
        if (_process is null)
            return;
        _process.StandardInput.Close();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        try
        {
            await _process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            _process.Kill();
        }
        _process.Dispose();
        _process = null;
    }
}

/// <summary>The same server, spoken to as hosts do that do not know the revision 2026-07-28: it then wraps lists into an object.</summary>
public sealed class LegacyTaskServer : TaskServer
{
    protected override string? ProtocolVersion => "2025-11-25";
}
