using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Prefab.Mcp.Tests.Hosting;

/// <summary>MCP over HTTP for tests: a session for each older client, unless there are to be none, and a server for each request of a newer one. No authentication, no checks of the origin.</summary>
internal sealed class HttpServer : IAsyncDisposable
{
    private static readonly JsonTypeInfo<JsonRpcMessage> s_message = (JsonTypeInfo<JsonRpcMessage>)McpJsonUtilities.DefaultOptions.GetTypeInfo(typeof(JsonRpcMessage));

    private readonly ConcurrentDictionary<string, Session> _sessions = new();
    private readonly WebApplication _app;
    private readonly bool _keepsSessions;

    private HttpServer(WebApplication app, bool keepsSessions) => (_app, _keepsSessions) = (app, keepsSessions);

    /// <summary>Starts it in memory, or at an address.</summary>
    public static async Task<HttpServer> StartAsync(Action<IMcpServerBuilder> configure, string? address = null, bool keepsSessions = true)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        if (address is null)
            builder.WebHost.UseTestServer();
        else
            builder.WebHost.UseUrls(address);
        configure(builder.Services.AddMcpServer());
        var server = new HttpServer(builder.Build(), keepsSessions);
        server._app.MapPost("/mcp", server.PostAsync);
        server._app.MapGet("/mcp", server.GetAsync);
        server._app.MapDelete("/mcp", server.DeleteAsync);
        await server._app.StartAsync();
        return server;
    }

    /// <summary>Where it listens, when it is not in memory.</summary>
    public string Address => _app.Urls.First();

    public HttpClient CreateClient() => _app.GetTestClient();

    public HttpMessageHandler CreateHandler() => _app.GetTestServer().CreateHandler();

    public async ValueTask DisposeAsync()
    {
        foreach (var session in _sessions.Values)
            await session.Server.DisposeAsync();
        await _app.DisposeAsync();
    }

    private Session Start(HttpContext context, string? id)
    {
        var transport = new StreamableHttpServerTransport(context.RequestServices.GetService<ILoggerFactory>()) { SessionId = id, Stateless = id is null };
        var options = context.RequestServices.GetRequiredService<IOptionsFactory<McpServerOptions>>().Create(Options.DefaultName);
        if (id is null)
            options.ScopeRequests = false;
        var server = McpServer.Create(transport, options, null, id is null ? context.RequestServices : _app.Services);
        _ = server.RunAsync(id is null ? context.RequestAborted : default);
        return new(transport, server);
    }

    private async Task PostAsync(HttpContext context)
    {
        var message = await JsonSerializer.DeserializeAsync(context.Request.Body, s_message, context.RequestAborted);
        if (message is null)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }
        var version = context.Request.Headers["MCP-Protocol-Version"].ToString();
        if (version.Length > 0)
            (message.Context ??= new()).ProtocolVersion = version;
        var sessionless = !_keepsSessions || string.CompareOrdinal(version, "2026-07-28") >= 0;
        var session = sessionless ? Start(context, null) : Find(context, message);
        if (session is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        try
        {
            await AnswerAsync(context, session, message);
        }
        finally
        {
            if (sessionless)
                await session.Server.DisposeAsync();
        }
    }

    private Session? Find(HttpContext context, JsonRpcMessage message)
    {
        if (message is not JsonRpcRequest { Method: "initialize" })
            return _sessions.GetValueOrDefault(context.Request.Headers["Mcp-Session-Id"].ToString());
        var id = Guid.NewGuid().ToString("N");
        context.Response.Headers["Mcp-Session-Id"] = id;
        return _sessions[id] = Start(context, id);
    }

    private static async Task AnswerAsync(HttpContext context, Session session, JsonRpcMessage message)
    {
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-cache,no-store";
        context.Features.GetRequiredFeature<IHttpResponseBodyFeature>().DisableBuffering();
        if (await session.Transport.HandlePostRequestAsync(message, context.Response.Body, context.RequestAborted))
            return;
        context.Response.Headers.ContentType = (string?)null;
        context.Response.StatusCode = StatusCodes.Status202Accepted;
    }

    private async Task GetAsync(HttpContext context)
    {
        if (!_sessions.TryGetValue(context.Request.Headers["Mcp-Session-Id"].ToString(), out var session))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }
        context.Response.ContentType = "text/event-stream";
        await session.Transport.HandleGetRequestAsync(context.Response.Body, context.RequestAborted);
    }

    private async Task DeleteAsync(HttpContext context)
    {
        if (!_sessions.TryRemove(context.Request.Headers["Mcp-Session-Id"].ToString(), out var session))
            return;
        await session.Server.DisposeAsync();
        await session.Transport.DisposeAsync();
    }

    private sealed record Session(StreamableHttpServerTransport Transport, McpServer Server);
}
