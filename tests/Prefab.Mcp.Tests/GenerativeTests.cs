using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Protocol;
using Prefab.Mcp.Tests.Hosting;

namespace Prefab.Mcp.Tests;

/// <summary>Pages that a model writes.</summary>
public class GenerativeTests
{
    private static Task<TestSession> StartAsync(Action<GenerativeUiOptions>? configure = null, bool showsUi = true) => TestSession.StartAsync(
        "2026-07-28",
        b => b.WithGenerativeUi(configure).WithTools<ResolverTools.Search>(),
        showsUi: showsUi);

    private static string TextOf(CallToolResult result) => Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;

    private static async Task<string> ProblemsAsync(string ui, Action<GenerativeUiOptions>? configure = null)
    {
        await using var session = await StartAsync(configure);
        var result = await session.CallAsync("show_ui", ("ui", JsonElement.Parse(ui)));
        Assert.True(result.IsError, TextOf(result));
        Assert.Null(result.StructuredContent);
        return TextOf(result);
    }

    [Theory]
    [InlineData("""{"view":{"type":"Text","content":"Hi {{ name }}"},"state":{"name":"Ada"}}""")]
    [InlineData("""{"$prefab":{"version":"0.3"},"view":{"type":"Text","content":"Hi {{ name }}"},"state":{"name":"Ada"}}""")]
    [InlineData("""{"type":"Text","content":"Hi Ada"}""")]
    [InlineData("\"{\\\"type\\\":\\\"Text\\\",\\\"content\\\":\\\"Hi Ada\\\"}\"")]
    public async Task Page_is_shown_as_it_was_written(string ui)
    {
        await using var session = await StartAsync();

        var result = await session.CallAsync("show_ui", ("ui", JsonElement.Parse(ui)));

        Assert.NotEqual(true, result.IsError);
        Assert.Equal("The page is shown to the user.", TextOf(result));
        var page = result.StructuredContent!.Value;
        Assert.Equal("0.3", page.GetProperty("$prefab").GetProperty("version").GetString());
        // The root has the margins of every page.
        var root = page.GetProperty("view");
        Assert.Equal("pf-app-root", root.GetProperty("cssClass").GetString());
        Assert.StartsWith("Hi ", Assert.Single(root.GetProperty("children").EnumerateArray()).GetProperty("content").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Client_without_pages_reads_the_page()
    {
        await using var session = await StartAsync(showsUi: false);

        Assert.Equal("Hi Ada", TextOf(await session.CallAsync("show_ui", ("ui", JsonElement.Parse("""{"view":{"type":"Text","content":"Hi {{ name }}"},"state":{"name":"Ada"}}""")))));
    }

    [Fact]
    public async Task Answer_lists_everything_that_is_wrong()
    {
        var problems = await ProblemsAsync(
            """
            {"view":{"type":"Column","children":[
              {"type":"Button","label":"Go","size":"huge","onClick":{"action":"toolCall","tool":"find","arguments":{"query":"a"}}},
              {"type":"Buton"},
              {"type":"Embed","url":"https://example.com"},
              {"type":"Text","content":"a","onMount":{"action":"fetch","url":"https://example.com"}},
              {"type":"{{ kind }}"}]},
             "state":{"slot":{"type":"Embed","url":"https://example.com"},"later":{"action":"callTool","tool":"count"}}}
            """);

        Snapshots.VerifyText(problems);
    }

    [Theory]
    [InlineData("5", "the page is of kind Number; expected an object with a view.")]
    [InlineData("\"{\"", "the page is not JSON")]
    [InlineData("{}", "the page has no view.")]
    [InlineData("""{"state":{}}""", "the page has no view.")]
    [InlineData("""{"view":{"type":"Text","content":"a"},"defs":{"a":{"type":"Embed"}}}""", "defs.a: the component Embed is not allowed here.")]
    [InlineData("""{"view":{"type":"Text","content":"a"},"state":{"a":[{"type":"Em\u0062ed"}]}}""", "state.a[0]: the component Embed is not allowed here.")]
    public async Task Anything_else_is_refused(string ui, string problem) => Assert.Contains(problem, await ProblemsAsync(ui), StringComparison.Ordinal);

    [Fact]
    public async Task Tool_is_called_when_it_is_allowed_and_its_arguments_are_right()
    {
        static string Page(string argument) =>
            """{"view":{"type":"Button","label":"a","onClick":{"action":"toolCall","tool":"find","arguments":{"ARGUMENT":"a"}}}}""".Replace("ARGUMENT", argument, StringComparison.Ordinal);
        await using var session = await StartAsync(o => o.Tools.Add("find"));

        Assert.NotEqual(true, (await session.CallAsync("show_ui", ("ui", JsonElement.Parse(Page("query"))))).IsError);
        Assert.Contains("Did you mean \"query\"?", await ProblemsAsync(Page("qery"), o => o.Tools.Add("find")), StringComparison.Ordinal);
        Assert.Contains("a page may call find.", await ProblemsAsync(Page("query").Replace("\"find\"", "\"count\"", StringComparison.Ordinal), o => o.Tools.Add("find")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Long_page_is_refused() =>
        Assert.Contains("at most 50 are allowed", await ProblemsAsync("""{"view":{"type":"Text","content":"a long text, longer than that"}}""", o => o.MaxLength = 50), StringComparison.Ordinal);

    [Fact]
    public async Task Description_has_what_is_allowed_only()
    {
        await using var session = await StartAsync(o =>
        {
            o.Tools.Add("find");
            o.Tools.Add("not_there");
        });

        var all = TextOf(await session.CallAsync("describe_ui"));
        var some = TextOf(await session.CallAsync("describe_ui", ("names", new[] { "Button", "Embed", "setState" })));

        Assert.Contains("\nfind(query, limit)\n", all, StringComparison.Ordinal);
        Assert.DoesNotContain("not_there", all, StringComparison.Ordinal);
        Assert.Contains("\nButton ", some, StringComparison.Ordinal);
        Assert.Contains("\nsetState ", some, StringComparison.Ordinal);
        Assert.All(["\nEmbed ", "\nfetch ", "\nCard+ "], name => Assert.DoesNotContain(name, some, StringComparison.Ordinal));
        Assert.All(["\nEmbed ", "\nfetch ", "\ncallHandler "], name => Assert.DoesNotContain(name, all, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Tools_are_for_the_model_and_one_of_them_shows_a_page()
    {
        await using var session = await StartAsync();

        var tools = (await session.Client.ListToolsAsync()).ToDictionary(t => t.Name, t => t.ProtocolTool.Meta);

        Assert.Equal("""["model"]""", tools["show_ui"]!["ui"]!["visibility"]!.ToJsonString());
        Assert.NotNull(tools["show_ui"]!["ui"]!["resourceUri"]);
        Assert.Null(tools["describe_ui"]!["ui"]!["resourceUri"]);
    }
}
