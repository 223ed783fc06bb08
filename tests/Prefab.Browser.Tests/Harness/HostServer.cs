using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Prefab.Browser.Tests;

/// <summary>Answers a call of a tool that the app made through its host.</summary>
public delegate Task<CallToolResult> ToolCallHandler(CallToolRequestParams call, CancellationToken cancellationToken);

/// <summary>Serves the host page, the peer's renderer, and the way from the page to the tools of each test.</summary>
public sealed class HostServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, ToolCallHandler> _sessions = new();

    public HostServer()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Logging.ClearProviders();
        _app = builder.Build();
        UseFiles(Path.Combine(HostBundle.NodeModules, "@prefecthq/prefab-ui/dist/app"), "/upstream");
        _app.Run(AnswerAsync);
    }

    /// <summary>The address of the host page, without a slash at the end.</summary>
    public string Url => _app.Urls.Single();

    public Task StartAsync() => _app.StartAsync();

    /// <summary>Makes the tools behind <paramref name="handler"/> reachable; the answer is the session's id.</summary>
    public string Open(ToolCallHandler handler)
    {
        var id = Guid.NewGuid().ToString("N");
        _sessions[id] = handler;
        return id;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    // A frame with an opaque origin loads modules only from servers that allow it.
    private void UseFiles(string directory, string path) => _app.UseStaticFiles(new StaticFileOptions
    {
        FileProvider = new PhysicalFileProvider(directory),
        RequestPath = path,
        OnPrepareResponse = file => file.Context.Response.Headers.AccessControlAllowOrigin = "*",
    });

    private Task AnswerAsync(HttpContext context) => context.Request.Path.Value!.Split('/') switch
    {
        ["", ""] => SendAsync(context, Path.Combine(Locations.Host, "index.html"), "text/html"),
        ["", "host.js"] => SendAsync(context, HostBundle.Script, "text/javascript"),
        ["", "sessions", var id, "tools", "call"] when _sessions.TryGetValue(id, out var handler) => CallAsync(context, handler),
        _ => Task.FromResult(context.Response.StatusCode = StatusCodes.Status404NotFound),
    };

    private static Task SendAsync(HttpContext context, string file, string contentType)
    {
        context.Response.ContentType = $"{contentType}; charset=utf-8";
        return context.Response.SendFileAsync(file);
    }

    private static async Task CallAsync(HttpContext context, ToolCallHandler handler)
    {
        var call = await context.Request.ReadFromJsonAsync<CallToolRequestParams>(McpJsonUtilities.DefaultOptions, context.RequestAborted);
        object answer;
        try
        {
            answer = new { result = JsonSerializer.SerializeToElement(await handler(call!, context.RequestAborted), McpJsonUtilities.DefaultOptions) };
        }
        catch (Exception error) when (!context.RequestAborted.IsCancellationRequested)
        {
            answer = new { error = error.Message };
        }
        catch (OperationCanceledException)
        {
            return;
        }
        await context.Response.WriteAsJsonAsync(answer, JsonSerializerOptions.Web, context.RequestAborted);
    }
}
