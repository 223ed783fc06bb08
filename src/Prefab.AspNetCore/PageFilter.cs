using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Prefab.Ui;

namespace Prefab.AspNetCore;

/// <summary>Turns what a page's handler gives into an HTML document that knows where its tools are.</summary>
internal sealed class PageFilter(PageTools tools) : IEndpointFilter
{
    /// <summary>The key of the envelope's <c>_meta</c> by which the renderer finds the tools.</summary>
    private const string EndpointKey = "prefab/endpoint";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) => await next(context) switch
    {
        PrefabApp app => Page(app, context.HttpContext),
        UiComponent view => Page(view, context.HttpContext),
        null => Results.NotFound(),
        IResult other => other,
        var other => throw new InvalidOperationException($"A page is a PrefabApp, a component or an IResult, not {other.GetType().Name}."),
    };

    private IResult Page(PrefabApp app, HttpContext http)
    {
        var meta = new DataMap { [EndpointKey] = Endpoint(http) };
        foreach (var (key, value) in app.Meta ?? [])
            meta[key] = value;
        http.Response.Headers.CacheControl = "no-store";
        return Results.Content((app with { Meta = meta }).ToHtml(tools.Context(http)), "text/html; charset=utf-8");
    }

    private static DataMap Endpoint(HttpContext http)
    {
        var endpoint = new DataMap { ["tools"] = $"{http.Request.PathBase}{http.Request.Path}".TrimEnd('/') + "/" + PageTools.Segment };
        if (http.RequestServices.GetService<IAntiforgery>()?.GetAndStoreTokens(http) is { RequestToken: { } token, HeaderName: { } header })
            endpoint["headers"] = new DataMap { [header] = token };
        return endpoint;
    }
}
