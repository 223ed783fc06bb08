using System.Text.Json;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ModelContextProtocol;

namespace Prefab.AspNetCore;

/// <summary>Answers a page's call of a tool, with a body of the shape of an MCP tool result.</summary>
internal sealed partial class ToolEndpoint(PageTool tool, PageTools tools)
{
    public async Task InvokeAsync(HttpContext http)
    {
        var answer = await AnswerAsync(http);
        await answer.ExecuteAsync(http);
    }

    private async Task<IResult> AnswerAsync(HttpContext http)
    {
        // Forms of other sites cannot send this type without being asked first.
        if (!http.Request.HasJsonContentType())
            return Failure("A tool is called with a JSON object.", StatusCodes.Status415UnsupportedMediaType);
        if (http.RequestServices.GetService<IAntiforgery>() is { } antiforgery && !await antiforgery.IsRequestValidAsync(http))
            return Failure("The page is too old, or not from here: load it again.", StatusCodes.Status400BadRequest);
        var options = tools.Context(http).SerializerOptions;
        try
        {
            var arguments = await JsonSerializer.DeserializeAsync<Dictionary<string, object?>>(http.Request.Body, options, http.RequestAborted);
            if (tool.Missing(arguments ?? []) is { Length: > 0 } missing)
                return Failure($"The tool \"{tool.Name}\" needs the argument{(missing.Length > 1 ? "s" : "")} {string.Join(", ", missing)}.", StatusCodes.Status400BadRequest);
            var value = await tool.InvokeAsync(arguments ?? [], http);
            // What the method itself answers with, such as a 404, stays its own.
            return value as IResult ?? Results.Json(new Dictionary<string, object?> { ["structuredContent"] = value }, options);
        }
        catch (McpException error)
        {
            return Failure(error.Message, StatusCodes.Status200OK);
        }
        catch (JsonException error)
        {
            return Failure($"The arguments of the tool \"{tool.Name}\" cannot be read: {error.Message}", StatusCodes.Status400BadRequest);
        }
        catch (Exception error) when (error is not OperationCanceledException || !http.RequestAborted.IsCancellationRequested)
        {
            Log.Failed(http.RequestServices.GetRequiredService<ILogger<ToolEndpoint>>(), tool.Name, error);
            return Failure($"The tool \"{tool.Name}\" failed.", StatusCodes.Status500InternalServerError);
        }
    }

    private static IResult Failure(string message, int status) => Results.Json(
        new Dictionary<string, object?> { ["isError"] = true, ["content"] = new[] { new Dictionary<string, object?> { ["type"] = "text", ["text"] = message } } },
        statusCode: status);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The tool {Tool} failed.")]
        public static partial void Failed(ILogger logger, string tool, Exception error);
    }
}
