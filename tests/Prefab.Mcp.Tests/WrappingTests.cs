using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Prefab.Mcp.Tests.Hosting;
using Prefab.Ui;

namespace Prefab.Mcp.Tests;

/// <summary>Tools whose schema is not what their return type says.</summary>
public class WrappingTests
{
    private sealed class Passing(McpServerTool inner) : DelegatingMcpServerTool(inner);

    [McpServerToolType]
    private sealed class Declared
    {
        [McpServerTool(Name = "declared", UseStructuredContent = true, OutputSchemaType = typeof(List<int>))]
        public static CallToolResult Own() => new() { StructuredContent = JsonElement.Parse("[1]"), Content = [new TextContentBlock { Text = "own" }] };
    }

    public static TheoryData<string, string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var version in new[] { "2025-11-25", "2026-07-28" })
            {
                data.Add(version, "object_for_list", "[1,2]");
                data.Add(version, "array_for_record", """{"name":"a","age":1}""");
                data.Add(version, "union", """{"name":"a","age":1}""");
                data.Add(version, "anything", """{"name":"a","age":1}""");
                data.Add(version, "object_or_null", """{"name":"a","age":1}""");
                data.Add(version, "delegating", "[1,2]");
                data.Add(version, "function_of_list", "[1,2]");
                data.Add(version, "function_of_record", """{"name":"a","age":1}""");
                data.Add(version, "declared", "[1]");
            }
            return data;
        }
    }

    private static McpServerTool[] Tools()
    {
        return
        [
            With("object_for_list", Returns.List, """{"type":"object"}"""),
            With("array_for_record", Returns.Record, """{"type":"array"}"""),
            With("union", Returns.Record, """{"anyOf":[{"type":"object"},{"type":"string"}]}"""),
            With("anything", Returns.Record, "true"),
            With("object_or_null", Returns.Record, """{"type":["object","null"]}"""),
            new Passing(McpServerTool.Create(Returns.List, new() { Name = "delegating", UseStructuredContent = true })),
            McpServerTool.Create(AIFunctionFactory.Create(Returns.List, "function_of_list"), new() { UseStructuredContent = true }),
            McpServerTool.Create(AIFunctionFactory.Create(Returns.Record, "function_of_record"), new() { UseStructuredContent = true }),
        ];

        static McpServerTool With(string name, Delegate method, string schema) => McpServerTool.Create(
            method, new McpServerToolCreateOptions { Name = name, UseStructuredContent = true, OutputSchema = JsonElement.Parse(schema) });
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Flag_and_result_agree_when_the_schema_is_given_by_hand(string version, string tool, string expected)
    {
        await using var session = await TestSession.StartAsync(version, b => b
            .WithTools(Tools())
            .WithTools<Declared>()
            .WithTools([McpServerTool.Create(PrefabApp () => new Button("a") { OnClick = new CallTool(tool) }, new() { Name = "page" })]));
        var page = JsonNode.Parse((await session.CallAsync("page")).StructuredContent!.Value.GetRawText());
        var unwraps = PageRules.Unwraps(Assert.Single(PageRules.Calls(page)));

        var result = await session.CallAsync(tool);

        Assert.Equal(result.StructuredContent!.Value is { ValueKind: JsonValueKind.Object } content && content.TryGetProperty("result", out _), unwraps);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), PageRules.Result(result, unwraps)));
    }
}
