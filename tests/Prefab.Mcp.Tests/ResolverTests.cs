using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Server;
using Prefab.Mcp.Tests.Hosting;
using Prefab.Ui;
using static Prefab.Mcp.Tests.ResolverTools;

namespace Prefab.Mcp.Tests;

/// <summary>References that lead to a tool.</summary>
public class ResolverTests
{
    private static readonly AIFunction s_function = AIFunctionFactory.Create((string text) => text, "echoFunction");
    private static readonly McpServerTool s_handle = Named((string text) => text, "by_handle");
    private static readonly Func<int, int> s_lambda = number => number + 1;

    /// <summary>Writes a page that calls a tool, and gives the call as the client sees it.</summary>
    private static async Task<JsonObject> CallAsync(CallTool call, string version = "2026-07-28", Action<PrefabMcpOptions>? prefab = null)
    {
        await using var session = await TestSession.StartAsync(
            version,
            b => b.WithTools<Search>().WithTools<Derived>().WithTools(
            [
                Named(Generic<int>.Echo, "echo_int"),
                Named(Generic<string>.Echo, "echo_string"),
                Named((Func<int, string>)Overloads.Of, "of_int"),
                Named((Func<string, string>)Overloads.Of, "of_string"),
                Named(Overloads.Of<int>, "of_generic_int"),
                Named(Overloads.Of<string>, "of_generic_string"),
                Named(s_lambda, "lambda"),
                McpServerTool.Create(s_function),
                s_handle,
                Named(PrefabApp () => new Button("a") { OnClick = call }, "page"),
            ]),
            prefab);
        var result = await session.CallAsync("page");
        return Assert.Single(PageRules.Calls(JsonNode.Parse(result.StructuredContent!.Value.GetRawText())));
    }

    public static TheoryData<string, CallTool> References => new()
    {
        { "find", new CallTool(new Search().Find) },
        { "find", new CallTool(new Search("another instance").Find) },
        { "find", CallTool.To<Search>(t => t.Find) },
        { "find", CallTool.To<Search>(t => t.Find("a", 10)) },
        { "findLater", CallTool.To<Search>(t => t.FindAsync) },
        { "findLater", new CallTool(new Search().FindAsync) },
        { "count", new CallTool(Search.Count) },
        { "count", CallTool.To(() => Search.Count("a")) },
        { "inherited", CallTool.To<Derived>(t => t.Inherited) },
        { "inherited", CallTool.To<Base>(t => t.Inherited()) },
        { "inherited", new CallTool(new Derived().Inherited) },
        { "overridden", CallTool.To<Derived>(t => t.Overridden) },
        { "overridden", CallTool.To<Base>(t => t.Overridden()) },
        { "overridden", new CallTool(new Derived().Overridden) },
        { "echo_int", new CallTool(Generic<int>.Echo) },
        { "echo_string", new CallTool(Generic<string>.Echo) },
        { "of_int", new CallTool((Func<int, string>)Overloads.Of) },
        { "of_string", CallTool.To(() => Overloads.Of("a")) },
        { "of_generic_int", new CallTool(Overloads.Of<int>) },
        { "of_generic_string", CallTool.To(() => Overloads.Of<string>("a", 2)) },
        { "lambda", new CallTool(s_lambda) },
        { "by_handle", CallTool.To(s_handle) },
        { "echoFunction", CallTool.To(s_function) },
        { "find", new CallTool("find") },
        { "somebody_elses", new CallTool("somebody_elses") },
    };

    [Theory]
    [MemberData(nameof(References), DisableDiscoveryEnumeration = true)]
    public async Task Reference_becomes_the_registered_name(string name, CallTool call) => Assert.Equal(name, (await CallAsync(call))["tool"]!.GetValue<string>());

    [Theory]
    [InlineData("2025-11-25", true)]
    [InlineData("2026-07-28", false)]
    public async Task Flag_is_that_of_the_client(string version, bool unwraps)
    {
        Assert.Equal(unwraps, PageRules.Unwraps(await CallAsync(CallTool.To<Search>(t => t.FindAsync), version)));
        Assert.Equal(unwraps, PageRules.Unwraps(await CallAsync(new CallTool("findLater"), version)));
        Assert.False(PageRules.Unwraps(await CallAsync(CallTool.To<Search>(t => t.Find), version)));
        Assert.False((await CallAsync(new CallTool("somebody_elses"), version)).ContainsKey("unwrapResult"));
    }

    [Fact]
    public async Task Name_is_the_one_that_the_options_give()
    {
        var call = await CallAsync(CallTool.To<Search>(t => t.Find), prefab: o => o.ToolName = (tool, _) => tool.ProtocolTool.Name == "find" ? "w_find" : null);

        Assert.Equal("w_find", call["tool"]!.GetValue<string>());
    }

    [Fact]
    public async Task Tool_that_was_added_or_removed_after_a_call_is_found_or_not()
    {
        var late = Named((string text) => text, "late");
        await using var session = await TestSession.StartAsync("2026-07-28", b => b.WithTools([Named(PrefabApp () => new Button("a") { OnClick = new CallTool(s_lambda) }, "page")]));
        Assert.True((await session.CallAsync("page")).IsError);

        var tools = session.Server.ServerOptions.ToolCollection!;
        var tool = Named(s_lambda, "added");
        tools.Add(tool);
        tools.Add(late);
        Assert.Contains("\"added\"", (await session.CallAsync("page")).StructuredContent!.Value.GetRawText(), StringComparison.Ordinal);

        tools.Remove(tool);
        Assert.True((await session.CallAsync("page")).IsError);
    }
}
