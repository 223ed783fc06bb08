using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Prefab.Mcp.Tests.Hosting;
using Prefab.Ui;

namespace Prefab.Mcp.Tests;

/// <summary>What tools/list says about tools, for both families of keys.</summary>
public class MetadataTests
{
    [McpServerToolType]
    public sealed class Tools
    {
        [McpServerTool]
        public static PrefabApp Page() => new Text("a");

        [McpServerTool(UseStructuredContent = true)]
        public static Task<Card> ComponentLater() => Task.FromResult(new Card());

        [McpServerTool, PrefabTool(Visibility = ToolVisibility.App, Invoking = "Opening", Invoked = "Open")]
        public static PrefabApp AppOnlyPage() => new Text("a");

        [McpServerTool, PrefabTool(FallbackText = "Done.")]
        public static CallToolResult Marked() => new();

        [McpServerTool, PrefabTool(Visibility = ToolVisibility.App, ReturnsUi = false)]
        public static CallToolResult NotMarked() => new();

        [McpServerTool]
        public static object Untyped() => "a";

        [McpServerTool]
        public static string Backend() => "a";

        [McpServerTool, PrefabTool(Visibility = ToolVisibility.App)]
        public static string BackendForPages() => "a";

        [McpServerTool, PrefabTool(Visibility = ToolVisibility.Model)]
        public static string BackendForModels() => "a";

        [McpServerTool, PrefabTool(Visibility = ToolVisibility.Both)]
        public static string BackendForBoth() => "a";

        [McpServerTool, PrefabTool(ResourceUri = "ui://mine/page.html")]
        public static PrefabApp OwnRenderer() => new Text("a");

        [McpServerTool]
        [McpMeta("ui", JsonValue = """{"resourceUri":"ui://theirs","visibility":["app"]}""")]
        [McpMeta("openai/widgetAccessible", false)]
        [McpMeta("custom", "kept")]
        public static PrefabApp WithMeta() => new Text("a");

        [McpServerTool]
        [McpMeta("openai/outputTemplate", "ui://template")]
        public static PrefabApp WithTemplate() => new Text("a");
    }

    [McpServerToolType, PrefabTool(Visibility = ToolVisibility.App)]
    public sealed class PageTools
    {
        [McpServerTool]
        public static CallToolResult FromClass() => new();

        [McpServerTool, PrefabTool(Visibility = ToolVisibility.Model, ReturnsUi = false)]
        public static CallToolResult FromMethod() => new();
    }

    private static async Task<Dictionary<string, Tool>> ListAsync(TestSession session) =>
        (await session.Client.ListToolsAsync()).ToDictionary(t => t.Name, t => t.ProtocolTool);

    [Theory]
    [MemberData(nameof(TestSession.Versions), MemberType = typeof(TestSession))]
    public async Task Tools_carry_both_families_of_keys_without_losing_what_was_there(string version)
    {
        await using var session = await TestSession.StartAsync(version, b => b.WithTools<Tools>().WithTools<PageTools>());

        var tools = await ListAsync(session);

        Snapshots.VerifyJson(JsonSerializer.Serialize(tools.OrderBy(t => t.Key, StringComparer.Ordinal).ToDictionary(t => t.Key, t => t.Value.Meta)));
        Assert.All(tools.Values, t => Assert.Null(t.OutputSchema));
    }

    [Theory]
    [InlineData(ToolVisibility.Both, """{"ui":{"visibility":["model","app"]},"openai/widgetAccessible":true}""")]
    [InlineData(ToolVisibility.Model, """{"ui":{"visibility":["model"]},"openai/widgetAccessible":false}""")]
    [InlineData(null, null)]
    public async Task Tools_without_a_page_get_the_default_visibility(ToolVisibility? visibility, string? expected)
    {
        await using var session = await TestSession.StartAsync("2026-07-28", b => b.WithTools<Tools>(), o => o.DefaultVisibility = visibility);

        var tools = await ListAsync(session);

        Assert.Equal(expected, tools["backend"].Meta?.ToJsonString());
        Assert.Equal("""{"ui":{"visibility":["app"]},"openai/widgetAccessible":true,"openai/visibility":"private"}""", tools["backend_for_pages"].Meta!.ToJsonString());
    }

    [Theory]
    [InlineData("openai/widgetAccessible", "false", """["model"]""")]
    [InlineData("openai/widgetAccessible", "true", """["model","app"]""")]
    [InlineData("openai/visibility", "\"private\"", """["app"]""")]
    [InlineData("openai/visibility", "\"public\"", """["model","app"]""")]
    public async Task Keys_of_one_family_say_it_for_the_other(string key, string value, string expected)
    {
        var tool = McpServerTool.Create(() => "a", new() { Name = "told", Meta = new() { [key] = JsonNode.Parse(value) } });
        await using var session = await TestSession.StartAsync("2026-07-28", b => b.WithTools([tool]));

        var meta = (await ListAsync(session))["told"].Meta!;

        Assert.Equal(expected, meta["ui"]!["visibility"]!.ToJsonString());
        Assert.Equal(value, meta[key]!.ToJsonString());
    }

    [Fact]
    public async Task Plain_tools_are_for_pages_and_models_without_a_word_about_it()
    {
        await using var session = await TestSession.StartAsync("2026-07-28", b => b.WithTools<Tools>());

        Assert.Equal("""{"ui":{"visibility":["model","app"]},"openai/widgetAccessible":true}""", (await ListAsync(session))["backend"].Meta!.ToJsonString());
    }

    [Theory]
    [InlineData(64, null)]
    [InlineData(65, "[PrefabTool(Invoked = …)] of the tool \"slow\" has 65 characters, and hosts take at most 64: shorten \"")]
    public async Task Texts_of_a_call_are_as_long_as_hosts_take_them(int length, string? error)
    {
        var attribute = new PrefabToolAttribute { Invoking = "Working", Invoked = new('a', length) };
        var tool = McpServerTool.Create(PrefabApp () => new Text("a"), new() { Name = "slow", Metadata = [((Func<PrefabApp>)(() => new Text("a"))).Method, attribute] });
        var start = async () => await (await TestSession.StartAsync("2026-07-28", b => b.WithTools([tool]))).DisposeAsync();

        if (error is null)
            await start();
        else
            Assert.StartsWith(error, (await Assert.ThrowsAsync<InvalidOperationException>(start)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(TestSession.Versions), MemberType = typeof(TestSession))]
    public async Task Tool_added_at_run_time_is_listed_with_its_metadata_and_works(string version)
    {
        await using var session = await TestSession.StartAsync(version, b => b.WithTools<Tools>());
        var before = (await ListAsync(session))["page"].Meta!;

        session.Server.ServerOptions.ToolCollection!.Add(McpServerTool.Create(PrefabApp () => new Text("late"), new() { Name = "late", UseStructuredContent = true }));

        var late = (await ListAsync(session))["late"];
        Assert.True(JsonNode.DeepEquals(before, late.Meta));
        Assert.Null(late.OutputSchema);
        Assert.Contains("late", (await session.CallAsync("late")).StructuredContent!.Value.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sessions_may_share_tools_and_list_them_while_others_start()
    {
        var tools = Enumerable.Range(0, 20).Select(i => McpServerTool.Create(PrefabApp () => new Text("a"), new() { Name = $"t{i}", UseStructuredContent = true })).ToArray();
        var listed = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            await using var session = await TestSession.StartAsync("2026-07-28", b => b.WithTools(tools));
            return JsonSerializer.Serialize((await session.Client.ListToolsAsync()).OrderBy(t => t.Name, StringComparer.Ordinal).Select(t => t.ProtocolTool.Meta));
        })));

        Assert.Single(listed.Distinct());
        Assert.Contains("ui://prefab/renderer-", listed[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Session_that_replaces_its_tools_still_lists_their_metadata()
    {
        var options = new McpServerOptions { ToolCollection = [] }.UsePrefab(o => o.RendererHtml = TestSession.Html);
        options.ToolCollection = [McpServerTool.Create(PrefabApp () => new Text("a"), new() { Name = "other" })];
        await using var session = await TestSession.StartAsync("2026-07-28", options);

        Assert.NotNull((await ListAsync(session))["other"].Meta!["ui"]!["resourceUri"]);
    }

    [Fact]
    public async Task Tools_may_come_from_many_threads_while_clients_list_and_call()
    {
        await using var session = await TestSession.StartAsync("2026-07-28", b => b.WithTools<Tools>());
        var tools = session.Server.ServerOptions.ToolCollection!;

        await Task.WhenAll(Enumerable.Range(0, 4).Select(thread => Task.Run(async () =>
        {
            for (var i = 0; i < 25; i++)
            {
                var name = $"late_{thread}_{i}";
                tools.Add(McpServerTool.Create(PrefabApp () => new Text(name), new() { Name = name, UseStructuredContent = true }));
                Assert.NotNull((await ListAsync(session))[name].Meta!["ui"]!["resourceUri"]);
                Assert.Contains("pf-app-root", (await session.CallAsync(name)).StructuredContent!.Value.GetRawText(), StringComparison.Ordinal);
            }
        })));

        Assert.All((await ListAsync(session)).Values.Where(t => t.Name.StartsWith("late", StringComparison.Ordinal)), t => Assert.NotNull(t.Meta));
    }
}
