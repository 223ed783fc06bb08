using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Prefab.Mcp.Tests.Hosting;
using Prefab.Ui;

namespace Prefab.Mcp.Tests;

/// <summary>What OpenTelemetry hears.</summary>
public class TelemetryTests
{
    [Fact]
    public async Task Calls_and_renders_are_spans_and_measurements()
    {
        ConcurrentBag<(string Name, double Value, string Tags)> measured = [];
        ConcurrentBag<Activity> spans = [];
        using var meters = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == PrefabTelemetry.MeterName)
                    listener.EnableMeasurementEvents(instrument);
            },
        };
        meters.SetMeasurementEventCallback<double>((i, value, tags, _) => measured.Add((i.Name, value, Text(tags))));
        meters.SetMeasurementEventCallback<long>((i, value, tags, _) => measured.Add((i.Name, value, Text(tags))));
        meters.Start();
        using var activities = new ActivityListener
        {
            ShouldListenTo = source => source.Name == PrefabTelemetry.SourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = spans.Add,
        };
        ActivitySource.AddActivityListener(activities);
        await using var session = await TestSession.StartAsync("2026-07-28", b => b.WithTools(
        [
            McpServerTool.Create(PrefabApp () => new Text("a"), new() { Name = "telemetry_page" }),
            McpServerTool.Create(string () => throw new McpException("no"), new() { Name = "telemetry_no" }),
            McpServerTool.Create(string () => throw new InvalidOperationException("no"), new() { Name = "telemetry_fail" }),
        ]));

        await session.CallAsync("telemetry_page");
        await session.Client.CallToolAsync(new CallToolRequestParams { Name = "telemetry_no", Meta = new JsonObject { ["prefab/page"] = true } });
        await session.CallAsync("telemetry_fail");

        string[] Measured(string name) => [.. measured.Where(m => m.Name == name && m.Tags.Contains("telemetry_", StringComparison.Ordinal)).Select(m => m.Tags).Order(StringComparer.Ordinal)];
        Assert.Equal(
            [
                "gen_ai.tool.name=telemetry_fail prefab.caller=other error.type=exception",
                "gen_ai.tool.name=telemetry_no prefab.caller=page error.type=tool_error",
                "gen_ai.tool.name=telemetry_page prefab.caller=other",
            ],
            Measured("prefab.tool_call.duration"));
        Assert.Equal(["gen_ai.tool.name=telemetry_page"], Measured("prefab.render.duration"));
        Assert.Equal(["gen_ai.tool.name=telemetry_page"], Measured("prefab.render.size"));
        Assert.Contains(measured, m => m is ("prefab.render.size", > 50, _));
        var ours = spans.Where(s => $"{s.GetTagItem("gen_ai.tool.name")}".StartsWith("telemetry_", StringComparison.Ordinal)).ToArray();
        var render = Assert.Single(ours, s => s.OperationName == "prefab.render");
        Assert.Contains(ours, s => s.OperationName == "prefab.tool_call" && s.SpanId == render.ParentSpanId);
        Assert.Equal(2, ours.Count(s => s.Status == ActivityStatusCode.Error));
    }

    private static string Text(ReadOnlySpan<KeyValuePair<string, object?>> tags) => string.Join(' ', tags.ToArray().Select(t => $"{t.Key}={t.Value}"));
}
