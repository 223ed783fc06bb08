using System.ComponentModel.DataAnnotations;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Prefab.Ui;

namespace Prefab.Mcp;

/// <summary>What the caller reads of an exception: what was said to be read, and what is wrong with the arguments. The rest is for the log.</summary>
internal static class ToolErrors
{
    public static CallToolResult Of(string message) => new() { IsError = true, Content = [new TextContentBlock { Text = message }] };

    /// <summary>Whether somebody wrote the exception for the caller to read; any other may be a defect, although the arguments are wrong, too.</summary>
    public static bool IsMeantForCaller(Exception error) => error is PrefabException or McpException or ValidationException;

    /// <summary>The result of a failure; null leaves it to the SDK, which logs it and answers without details.</summary>
    public static CallToolResult? Of(Exception error, McpServerTool? tool, CallToolRequestParams? request) => error switch
    {
        FieldErrorException fields => FieldErrors.ToResult(fields.Errors),
        McpProtocolException or OperationCanceledException => null,
        // The SDK would put words of its own before the message, which a page shows to its user.
        PrefabException or McpException => Of(error.Message),
        ValidationException { ValidationResult: { } result } => Of(result),
        _ => tool is not null && SchemaCheck.Find(tool.ProtocolTool.InputSchema, request?.Arguments) is { Count: > 0 } errors ? FieldErrors.ToResult(errors) : null,
    };

    private static CallToolResult Of(ValidationResult result)
    {
        var message = result.ErrorMessage ?? FieldErrors.NotValid;
        var names = result.MemberNames.ToDictionary(name => name, _ => message, StringComparer.Ordinal);
        return names.Count == 0 ? Of(message) : FieldErrors.ToResult(names);
    }
}
