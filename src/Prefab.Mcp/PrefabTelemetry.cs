using System.Diagnostics;
using System.Diagnostics.Metrics;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Prefab.Mcp;

/// <summary>What OpenTelemetry can hear of this library: <c>AddSource(PrefabTelemetry.SourceName)</c> and <c>AddMeter(PrefabTelemetry.MeterName)</c>.</summary>
/// <remarks>
/// Spans: <c>prefab.tool_call</c> around each call of a tool, <c>prefab.render</c> around the making of a result from a page. Meters: <c>prefab.tool_call.duration</c> and
/// <c>prefab.render.duration</c> in seconds, <c>prefab.render.size</c> in bytes. Tags: the tool, who calls (<c>page</c> where the request says so, else <c>other</c>), and
/// the kind of error. Arguments and results are in none of them.
/// </remarks>
public static class PrefabTelemetry
{
    /// <summary>Name of the activity source.</summary>
    public const string SourceName = "Prefab.Mcp";

    /// <summary>Name of the meter.</summary>
    public const string MeterName = "Prefab.Mcp";

    private const string ToolTag = "gen_ai.tool.name";
    private const string CallerTag = "prefab.caller";
    private const string ErrorTag = "error.type";

    private static readonly ActivitySource s_source = new(SourceName);
    private static readonly Meter s_meter = new(MeterName);
    private static readonly Histogram<double> s_calls = s_meter.CreateHistogram<double>("prefab.tool_call.duration", "s", "Duration of tool calls.");
    private static readonly Histogram<double> s_renders = s_meter.CreateHistogram<double>("prefab.render.duration", "s", "Duration of writing pages.");
    private static readonly Histogram<long> s_sizes = s_meter.CreateHistogram<long>("prefab.render.size", "By", "Size of pages as JSON.");

    internal static CallSpan Call(RequestContext<CallToolRequestParams> request)
    {
        // Names that somebody made up would make a new series each.
        var tool = (request.MatchedPrimitive as McpServerTool)?.ProtocolTool.Name ?? "_other";
        var caller = ToolAccess.IsFromPage(request.Params) ? "page" : "other";
        return new(s_source.StartActivity("prefab.tool_call")?.SetTag(ToolTag, tool).SetTag(CallerTag, caller), tool, caller);
    }

    /// <param name="tool">The tool that returned the page.</param>
    /// <param name="size">Bytes of the page.</param>
    /// <param name="written">How long writing it took, before this.</param>
    internal static RenderSpan Render(McpServerTool tool, int size, TimeSpan written)
    {
        var name = tool.ProtocolTool.Name;
        s_sizes.Record(size, new KeyValuePair<string, object?>(ToolTag, name));
        return new(s_source.StartActivity("prefab.render")?.SetTag(ToolTag, name).SetTag("prefab.page.size", size), name, written);
    }

    /// <summary>A call under way.</summary>
    internal sealed class CallSpan(Activity? activity, string tool, string caller) : IDisposable
    {
        private readonly long _start = Stopwatch.GetTimestamp();
        private string? _error = "exception";

        public CallToolResult End(CallToolResult result)
        {
            _error = result.IsError is true ? "tool_error" : null;
            return result;
        }

        public void Dispose()
        {
            var tags = new TagList { { ToolTag, tool }, { CallerTag, caller } };
            if (_error is not null)
            {
                tags.Add(ErrorTag, _error);
                activity?.SetTag(ErrorTag, _error).SetStatus(ActivityStatusCode.Error);
            }
            s_calls.Record(Stopwatch.GetElapsedTime(_start).TotalSeconds, tags);
            activity?.Dispose();
        }
    }

    /// <summary>A page that becomes a result.</summary>
    internal sealed class RenderSpan(Activity? activity, string tool, TimeSpan written) : IDisposable
    {
        private readonly long _start = Stopwatch.GetTimestamp();

        public void Dispose()
        {
            s_renders.Record((Stopwatch.GetElapsedTime(_start) + written).TotalSeconds, new KeyValuePair<string, object?>(ToolTag, tool));
            activity?.Dispose();
        }
    }
}
