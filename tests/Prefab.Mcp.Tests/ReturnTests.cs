using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Prefab.Mcp.Tests.Hosting;
using Prefab.Ui;

namespace Prefab.Mcp.Tests;

public class ReturnTests
{
    [McpServerToolType]
    public sealed class Tools
    {
        [McpServerTool]
        public static PrefabApp App() => new() { Title = "Hello", View = new Text("Hi") };

        [McpServerTool]
        public static PrefabApp Implicit() => new Text("Hi");

        [McpServerTool]
        public static Task<PrefabApp> AppAsync2() => Task.FromResult<PrefabApp>(new Text("Hi"));

        [McpServerTool]
        public static async ValueTask<PrefabApp> AppValueTask()
        {
            await Task.Yield();
            return new Text("Hi");
        }

        [McpServerTool]
        public static UiComponent Component() => new Text("Hi");

        [McpServerTool]
        public static Card Card() => new() { Children = [new Text("Hi")] };

        [McpServerTool]
        public static async Task<Text> ComponentAsync2()
        {
            await Task.Yield();
            return new Text("Hi");
        }

        [McpServerTool(UseStructuredContent = true)]
        public static PrefabApp Structured() => new Text("Hi");

        [McpServerTool]
        public static object Untyped() => new Text("Hi");
    }

    public static TheoryData<string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var version in new[] { "2025-11-25", "2026-07-28" })
            {
                foreach (var tool in new[] { "app", "implicit", "app_async2", "app_value_task", "component", "component_async2", "structured", "untyped" })
                    data.Add(version, tool);
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Page_arrives_as_structured_content_whatever_the_return_type(string version, string tool)
    {
        await using var session = await TestSession.StartAsync(version, b => b.WithTools<Tools>());

        var result = await session.CallAsync(tool);

        Assert.NotEqual(true, result.IsError);
        Assert.Equal(
            """{"$prefab":{"version":"0.3"},"view":{"type":"Div","cssClass":"pf-app-root","children":[{"type":"Text","content":"Hi"}]}}""",
            JsonSerializer.Serialize(result.StructuredContent));
        var text = Assert.IsType<TextContentBlock>(Assert.Single(result.Content));
        Assert.DoesNotContain("{", text.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(TestSession.Versions), MemberType = typeof(TestSession))]
    public async Task Component_arrives_as_a_page_when_it_is_the_declared_type(string version)
    {
        await using var session = await TestSession.StartAsync(version, b => b.WithTools<Tools>());

        var result = await session.CallAsync("card");

        Assert.Equal(
            """{"$prefab":{"version":"0.3"},"view":{"type":"Div","cssClass":"pf-app-root","children":[{"type":"Card","children":[{"type":"Text","content":"Hi"}]}]}}""",
            JsonSerializer.Serialize(result.StructuredContent));
    }
}
