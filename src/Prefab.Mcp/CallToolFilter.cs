using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Prefab.Ui;

namespace Prefab.Mcp;

/// <summary>Turns the page that a tool returned into a result; it is the innermost filter, so that the filters of others see the final result.</summary>
internal sealed class CallToolFilter(PrefabSetup setup)
{
    public McpRequestHandler<CallToolRequestParams, CallToolResult> Wrap(McpRequestHandler<CallToolRequestParams, CallToolResult> next) =>
        async (request, cancellation) =>
        {
            using var call = PrefabTelemetry.Call(request);
            return call.End(await AnswerAsync(next, request, cancellation).ConfigureAwait(false));
        };

    private async ValueTask<CallToolResult> AnswerAsync(
        McpRequestHandler<CallToolRequestParams, CallToolResult> next, RequestContext<CallToolRequestParams> request, CancellationToken cancellation)
    {
        var tool = request.MatchedPrimitive as McpServerTool;
        if (tool is not null)
        {
            setup.Decorate(tool);
            if (ToolAccess.Refusal(tool, request.Params) is { } refusal)
                return ToolErrors.Of(refusal);
            if (AnnotationCheck.Of(tool).Find(request.Params?.Arguments, request.Services) is { Count: > 0 } errors)
                return FieldErrors.ToResult(errors);
        }
        using var scope = WireScope.Begin(PageResult.Context(request.Server, setup.Options));
        try
        {
            var result = await next(request, cancellation).ConfigureAwait(false);
            if (tool is not null && result.IsError is not true)
                Convert(result, tool, scope, request);
            return result;
        }
        catch (Exception error)
        {
            if (ToolErrors.Of(error, tool, request.Params) is not { } answer)
                throw;
            if (tool is not null && !ToolErrors.IsMeantForCaller(error))
                setup.Explained(tool, error);
            return answer;
        }
    }

    private void Convert(CallToolResult result, McpServerTool tool, WireScope scope, RequestContext<CallToolRequestParams> request)
    {
        var traits = ToolTraits.Of(tool);
        var text = result.Content is [TextContentBlock { Text: var only }] ? only : null;
        if (text is not null && traits.MayHoldUi && scope.Find(text, out var page) is { } app)
        {
            using var render = PrefabTelemetry.Render(tool, page.Length, scope.Elapsed);
            PageResult.Fill(result, app, page, traits.Attribute?.FallbackText, setup.Options, request.Server);
        }
        else if (text is not null && traits.MayHoldUpdate && scope.FindUpdate(text, out var changes) is { } update)
            UpdateResult.Fill(result, update, changes, request.Server);
        else if (result.StructuredContent is not null && ToolWrapping.Wraps(tool, request.Server.NegotiatedProtocolVersion))
            ResultStamp.Add(result);
        else if (text is not null && traits.ReturnType == typeof(string) && result.StructuredContent is null && IsJsonScalar(text))
            Preserve(result, text);
    }

    /// <summary>Keeps a string a string: pages read text as JSON where they can, which would make a number of <c>"90210"</c>.</summary>
    private static void Preserve(CallToolResult result, string text)
    {
        result.StructuredContent = JsonSerializer.SerializeToElement(new JsonObject { ["result"] = text }, JsonContext.Default.JsonObject);
        ResultStamp.Add(result);
    }

    private static bool IsJsonScalar(string text)
    {
        var trimmed = text.AsSpan().Trim();
        if (trimmed.IsEmpty || trimmed[0] is '{' or '[')
            return false;
        try
        {
            JsonElement.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            // Any other text stays what it is.
            return false;
        }
    }
}
