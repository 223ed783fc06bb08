using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using Prefab.Ui;

namespace Prefab.Testing;

/// <summary>A page as it comes over the wire.</summary>
internal sealed record Envelope(DataObject View, DataObject State, DataObject Defs, DataObject KeyBindings, IReadOnlyList<DataObject> Tools, string? App)
{
    private const string ViewMeta = "prefab/view";

    public static Envelope Of(PrefabApp app) => Read((DataObject)Data.Parse(app.ToJson())!) ?? throw new PrefabTestException("The app has no view.");

    /// <summary>The page in a result.</summary>
    /// <exception cref="PrefabTestException">The tool failed, or its result is no page.</exception>
    public static Envelope Of(CallToolResult result, string tool)
    {
        var text = string.Join('\n', result.Content.OfType<TextContentBlock>().Select(block => block.Text));
        if (result.IsError == true)
            throw new PrefabTestException($"The tool \"{tool}\" failed: {text}");
        object?[] candidates = [ToolActions.MetaOf(result, ViewMeta), result.StructuredContent is { } content ? Data.From(content) : null];
        return candidates.OfType<DataObject>().Select(Read).FirstOrDefault(found => found is not null) ?? throw new PrefabTestException(
            $"The result of the tool \"{tool}\" is no page, but \"{text}\". A server may send pages only to clients that show them: connect with {nameof(PrefabPage)}.{nameof(PrefabPage.ClientOptions)}.");
    }

    private static Envelope? Read(DataObject data) => data.Get("view") is not DataObject view ? null : new(
        view,
        Data.ObjectOrEmpty(data.Get("state")),
        Data.ObjectOrEmpty(data.Get("defs")),
        Data.ObjectOrEmpty(data.Get("keyBindings")),
        [.. Data.ArrayOrEmpty(Data.Walk(data, ["_meta", "prefab/tools"])).OfType<DataObject>().Where(tool => tool.Get("name") is string)],
        Data.Walk(data, ["_meta", "fastmcp", "app"]) as string);
}

/// <summary>The tools behind a page.</summary>
internal static class Backends
{
    /// <summary>The tools of a server.</summary>
    public static ToolBackend Of(McpClient client) => async call =>
    {
        var arguments = call.Arguments.ToDictionary(argument => argument.Key, argument => (object?)argument.Value);
        try
        {
            return await client.CallToolAsync(call.Name, arguments, new ProgressReport(call), new() { Meta = (JsonObject)call.Meta.DeepClone() }, call.CancellationToken);
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The page's user sees a lost connection as a failure of the tool.
            throw new ModelContextProtocol.McpException(error.Message, error);
        }
    };

    /// <summary>The function of a test.</summary>
    public static ToolBackend Of(Func<ToolCall, Task<object?>>? handler) => handler is null
        ? call => throw new PrefabTestException($"The page calls the tool {call}, but the test has no answer for it: give {nameof(PrefabPage.Open)} a handler, or open the page from a server.")
        : async call => Result(await handler(call));

    private static CallToolResult Result(object? value) => value switch
    {
        CallToolResult result => result,
        PrefabUpdate update => Result(update),
        null => new() { Content = [] },
        _ => new() { Content = [], StructuredContent = JsonSerializer.SerializeToElement(value, value.GetType(), PrefabJson.Options) },
    };

    private static CallToolResult Result(PrefabUpdate update)
    {
        var written = JsonNode.Parse(update.ToUtf8Json())!.AsObject();
        var value = written["result"];
        written.Remove("result");
        return new()
        {
            Content = [],
            StructuredContent = value is null ? null : JsonElement.Parse(value.ToJsonString()),
            Meta = new() { [ResultUpdate.MetaKey] = written },
        };
    }

    private sealed class ProgressReport(ToolCall call) : IProgress<ModelContextProtocol.ProgressNotificationValue>
    {
        public void Report(ModelContextProtocol.ProgressNotificationValue value) => call.ReportProgress(value.Progress, value.Total, value.Message);
    }
}
