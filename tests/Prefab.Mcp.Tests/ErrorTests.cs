using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Prefab.Mcp.Tests.Hosting;
using Prefab.Ui;
using static Prefab.Mcp.Tests.ResolverTools;

namespace Prefab.Mcp.Tests;

/// <summary>What the author of a page reads when the page cannot be sent.</summary>
public class ErrorTests
{
    [McpServerToolType]
    public sealed class Colliding
    {
        [McpServerTool]
        public static string Show() => "a";

        [McpServerTool]
        public static Task<string> ShowAsync() => Task.FromResult("b");
    }

    private static Task<TestSession> StartAsync(Func<UiComponent> page, Action<IMcpServerBuilder>? more = null) => TestSession.StartAsync("2026-07-28", b =>
    {
        b.WithTools([Named(PrefabApp () => page(), "page")]);
        more?.Invoke(b);
    });

    private static async Task<string> ErrorOfAsync(CallTool call, Action<IMcpServerBuilder>? more = null)
    {
        await using var session = await StartAsync(() => new Column { Children = [new Text("a"), new Button("Go") { OnClick = call }] }, more);
        var result = await session.CallAsync("page");
        Assert.True(result.IsError);
        return Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
    }

    [Fact]
    public async Task Messages_say_what_is_wrong_and_where()
    {
        var function = AIFunctionFactory.Create((string text) => text, "function");
        var other = Named((string text) => text, "count");
        Dictionary<string, string> messages = new()
        {
            ["unregistered"] = await ErrorOfAsync(new CallTool(Search.Count, "/src/Page.cs", 12)),
            ["unregistered, no tools like it"] = await ErrorOfAsync(CallTool.To<Search>(t => t.Find, "/src/Page.cs", 12), b => b.WithTools<Derived>()),
            ["generic argument that is not registered"] = await ErrorOfAsync(
                new CallTool(Generic<double>.Echo, "/src/Page.cs", 12), b => b.WithTools([Named(Generic<int>.Echo, "echo")])),
            ["ambiguous"] = await ErrorOfAsync(
                new CallTool(Search.Count, "/src/Page.cs", 12), b => b.WithTools([Named(Search.Count, "one"), Named(Search.Count, "two")])),
            ["shadowed"] = await ErrorOfAsync(new CallTool(Colliding.ShowAsync, "/src/Page.cs", 12), b => b.WithTools<Colliding>()),
            ["unmatched"] = await ErrorOfAsync(new CallTool(Search.Count, "/src/Page.cs", 12), b => b.WithTools([McpServerTool.Create(function)])),
            ["handle that is not listed"] = await ErrorOfAsync(CallTool.To(other, "/src/Page.cs", 12)),
            ["handle that is shadowed"] = await ErrorOfAsync(CallTool.To(other, "/src/Page.cs", 12), b => b.WithTools<Search>()),
            ["function that is not listed"] = await ErrorOfAsync(CallTool.To(function, "/src/Page.cs", 12)),
            ["handle of another kind"] = await ErrorOfAsync(new CallTool(new ToolReference { Handle = 5, File = "/src/Page.cs", Line = 12 })),
            ["misspelt argument"] = await ErrorOfAsync(
                new CallTool(Search.Count, "/src/Page.cs", 12) { Arguments = { ["qery"] = "a" } }, b => b.WithTools<Search>()),
            ["misspelt argument by name"] = await ErrorOfAsync(
                new CallTool("find", "/src/Page.cs", 12) { Arguments = { ["limits"] = 1 } }, b => b.WithTools<Search>()),
        };

        Snapshots.VerifyText(string.Join("\n\n", messages.Select(m => $"{m.Key}:\n{m.Value}")));
    }
}
