using System.Text.Json;
using ModelContextProtocol.Protocol;

namespace Prefab.Testing;

/// <summary>Calls of tools, and what the page makes of their results.</summary>
internal static class ToolActions
{
    private const double Patience = 60_000;

    public static async ValueTask<object?> CallAsync(ActionCall call)
    {
        var parameters = call.Parameters;
        var timeout = parameters.OptionalNumber("timeout") ?? Patience;
        if (timeout <= 0)
            throw parameters.Invalid("timeout", "a positive number of milliseconds");
        var tool = parameters.Name("tool");
        var result = await call.Services.Calls.MakeAsync(tool, parameters.Object("arguments"), Math.Min(timeout, int.MaxValue), Progress(call));
        await ResultUpdate.ApplyAsync(result, call);
        return Value(result, DataText.Truth(parameters.Get("unwrapResult")));
    }

    public static object? JsonOrText(string text)
    {
        try
        {
            return Data.Parse(text);
        }
        catch (JsonException)
        {
            return text;
        }
    }

    /// <summary>Runs <c>onProgress</c> for what arrives; while one run lasts, only the newest is kept for the next.</summary>
    private static Action<DataObject>? Progress(ActionCall call)
    {
        var actions = call.Parameters.Get("onProgress");
        if (Data.IsNothing(actions))
            return null;
        var running = false;
        DataObject? next = null;
        async Task ReportAsync(DataObject progress)
        {
            next = progress;
            if (running)
                return;
            running = true;
            while (next is { } taken)
            {
                next = null;
                await call.RunAsync(actions, "$progress", taken);
            }
            running = false;
        }
        return progress => _ = ReportAsync(progress);
    }

    /// <summary><c>$result</c> of a tool: its structured content, or the view that stands in for it, else its text, read as JSON where possible. A tool error becomes a failure.</summary>
    private static object? Value(CallToolResult result, bool unwrap)
    {
        var texts = result.Content.OfType<TextContentBlock>().Select(block => block.Text).ToList();
        if (result.IsError == true)
            throw new ActionException(string.Join('\n', texts) is { Length: > 0 } message ? message : "Unknown error");
        var structured = result.StructuredContent is { ValueKind: not JsonValueKind.Null } content ? Data.From(content) : MetaOf(result, "prefab/view");
        if (!Data.IsNothing(structured))
        {
            var wrapped = unwrap || (MetaOf(result, "fastmcp") as DataObject)?.Get("wrap_result") is true;
            return wrapped && structured is DataObject members && members.TryGetValue("result", out var inner) ? inner : structured;
        }
        return texts.Count > 0 ? JsonOrText(string.Concat(texts)) : Undefined.Value;
    }

    public static object? MetaOf(CallToolResult result, string key) => result.Meta?[key] is { } value ? Data.From(value) : Undefined.Value;
}
