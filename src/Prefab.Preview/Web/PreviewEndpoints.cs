using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Prefab.Preview.Server;

namespace Prefab.Preview.Web;

/// <summary>Everything the preview answers: the files of the page and its socket.</summary>
internal static class PreviewEndpoints
{
    public static void MapPreview(this WebApplication app, RequestGuard guard, ServerConnection server, EventLog log, CancellationToken stopping)
    {
        app.Use(async (context, next) =>
        {
            if (!RequestGuard.ComesFromHere(context))
            {
                await Results.Text("The preview answers only its own page on this machine.", statusCode: 403).ExecuteAsync(context);
                return;
            }
            // A srcdoc frame inherits the policy of its page, so ours must not forbid what a view may do.
            context.Response.Headers.ContentSecurityPolicy = "frame-ancestors 'none'; object-src 'none'";
            context.Response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
            context.Response.Headers["Referrer-Policy"] = "no-referrer";
            context.Response.Headers.XContentTypeOptions = "nosniff";
            context.Response.Headers.CacheControl = "no-store";
            await next(context);
        });
        app.UseWebSockets(new() { KeepAliveInterval = TimeSpan.FromSeconds(15) });
        foreach (var (name, contentType, content) in PageFiles.All())
            app.MapGet(name == "index.html" ? "/" : $"/{name}", () => Results.Bytes(content, contentType));
        app.MapGet("/favicon.ico", () => Results.NoContent());
        app.MapGet("/socket", async (HttpContext context) =>
        {
            if (!guard.HasToken(context))
                return Results.Text("The token is missing or belongs to another run; open the address the preview printed.", statusCode: 403);
            if (!context.WebSockets.IsWebSocketRequest)
                return Results.Text("This address is a WebSocket.", statusCode: 426);
            _ = long.TryParse(context.Request.Query["after"], out var after);
            using var socket = await context.WebSockets.AcceptWebSocketAsync();
            await new PageSocket(socket, server, log).RunAsync(after, stopping);
            return Results.Empty;
        });
    }
}
