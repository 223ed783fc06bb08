using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Prefab.Preview.Tests;

/// <summary>A stateless Streamable HTTP endpoint on the transport of the SDK; each request has its own server.</summary>
internal static class HttpMcp
{
    private static readonly JsonTypeInfo<JsonRpcMessage> Rpc =
        (JsonTypeInfo<JsonRpcMessage>)McpJsonUtilities.DefaultOptions.GetTypeInfo(typeof(JsonRpcMessage));

    public static void MapHttpMcp(this WebApplication app, McpServerOptions options) => app.MapPost("/mcp", async (HttpContext context) =>
    {
        var message = (await JsonSerializer.DeserializeAsync(context.Request.Body, Rpc, context.RequestAborted))!;
        if (context.Request.Headers["MCP-Protocol-Version"].ToString() is { Length: > 0 } version)
            (message.Context ??= new()).ProtocolVersion = version;
        await using var transport = new StreamableHttpServerTransport { Stateless = true };
        await using var server = McpServer.Create(transport, options);
        _ = server.RunAsync(context.RequestAborted);
        context.Response.ContentType = "text/event-stream";
        if (!await transport.HandlePostRequestAsync(message, context.Response.Body, context.RequestAborted))
        {
            context.Response.Headers.ContentType = (string?)null;
            context.Response.StatusCode = StatusCodes.Status202Accepted;
        }
    });
}
