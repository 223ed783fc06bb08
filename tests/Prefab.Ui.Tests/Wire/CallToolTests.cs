using System.Text.Json;

namespace Prefab.Ui.Tests.Wire;

public class CallToolTests
{
    private static string Write(UiAction action, IToolResolver? tools = null)
    {
        var json = new PrefabApp { View = new Button("x") { OnClick = action } }.ToJson(new() { Tools = tools });
        return JsonDocument.Parse(json).RootElement.GetProperty("view").GetProperty("children")[0].GetProperty("onClick").GetRawText();
    }

    [Fact]
    public void A_delegate_without_a_resolver_is_named_by_convention()
    {
        Assert.Equal("""{"action":"toolCall","tool":"search_people","arguments":{}}""", Write(new CallTool(Tools.SearchPeopleAsync)));
        Assert.Equal("""{"action":"toolCall","tool":"get_http_url2","arguments":{}}""", Write(new CallTool(Tools.GetHTTPUrl2)));
    }

    [Fact]
    public void A_name_the_resolver_does_not_know_passes_untouched() =>
        Assert.Equal("""{"action":"toolCall","tool":"elsewhere","arguments":{"a":1}}""", Write(new CallTool("elsewhere") { Arguments = { ["a"] = 1 } }, new Resolver()));

    [Fact]
    public void A_name_the_resolver_knows_gains_the_flag() =>
        Assert.Equal("""{"action":"toolCall","tool":"list","arguments":{},"unwrapResult":true}""", Write(new CallTool("list"), new Resolver { ["list"] = new("list", true) }));

    [Fact]
    public void The_flag_is_set_exactly_when_the_result_is_wrapped() =>
        Assert.DoesNotContain("unwrapResult", Write(new CallTool("list") { UnwrapResult = true }, new Resolver { ["list"] = new("list", false) }), StringComparison.Ordinal);

    [Fact]
    public void A_template_as_a_name_is_left_to_the_page() =>
        Assert.Contains("\"tool\":\"{{ which }}\"", Write(new CallTool("{{ which }}"), new Resolver()), StringComparison.Ordinal);

    [Fact]
    public void Arguments_take_literals_templates_expressions_and_objects() => Assert.Equal(
        """{"action":"toolCall","tool":"t","arguments":{"a":1,"b":"{{ x }} y","c":"{{ n + 1 }}","d":{"name":"Ada","tags":["{{ tag }}"]},"e":null,"f":{"g":"{{ n }}"}}}""",
        Write(new CallTool("t")
        {
            Arguments =
            {
                ["a"] = 1,
                ["b"] = "{{ x }} y",
                ["c"] = Rx.Of<int>("n") + 1,
                ["d"] = new { Name = "Ada", Tags = new[] { Rx.State("tag") } },
                ["e"] = null,
                ["f"] = new DataMap { ["g"] = Rx.State("n") },
            },
        }));

    [Fact]
    public void A_typed_call_carries_its_arguments_and_drops_what_the_server_injects() => Assert.Equal(
        """{"action":"toolCall","tool":"search_people","arguments":{"q":"{{ query }}","limit":5}}""",
        Write(CallTool.To<Tools>(t => Tools.SearchPeopleAsync(Rx.Of<string>("query"), 5, null, default))));

    [Fact]
    public void A_typed_call_leaves_out_what_the_tool_does_not_declare() => Assert.Equal(
        """{"action":"toolCall","tool":"import","arguments":{"text":"{{ text }}"}}""",
        Write(CallTool.To(() => Tools.Import(Rx.Of<string>("text"), null!)), new ImportResolver()));

    [Fact]
    public void A_typed_call_leaves_omitted_optional_arguments_out() => Assert.Equal(
        """{"action":"toolCall","tool":"search_people","arguments":{"q":"x"}}""",
        Write(CallTool.To(() => Tools.SearchPeopleAsync("x"))));

    [Fact]
    public void A_typed_method_reference_needs_no_instance() => Assert.Equal(
        """{"action":"toolCall","tool":"rename","arguments":{}}""",
        Write(CallTool.To<Tools>(t => t.Rename)));

    [Fact]
    public void A_misspelt_argument_is_refused_with_a_suggestion()
    {
        var error = Assert.Throws<PrefabException>(() => Write(
            new CallTool("rename") { Arguments = { ["nme"] = "x" } },
            new Resolver { ["rename"] = new("rename", false, ["name", "id"]) }));
        Assert.Equal("view.onClick: the tool \"rename\" (rename at CallToolTests.cs:LINE) has no argument \"nme\"; it has: id, name. Did you mean \"name\"?", System.Text.RegularExpressions.Regex.Replace(error.Message, @"\.cs:\d+", ".cs:LINE"));
    }

    [Fact]
    public void A_lambda_without_a_resolver_is_refused_with_its_place()
    {
        var error = Assert.Throws<PrefabException>(() => Write(new CallTool((string q) => q)));
        Assert.Contains("is a lambda or local function and has no name of its own", error.Message, StringComparison.Ordinal);
        Assert.Contains("CallToolTests.cs:", error.Message, StringComparison.Ordinal);
        Assert.Equal("view.onClick", error.Path);
    }

    private sealed class Tools
    {
        public static Task<string> SearchPeopleAsync(string q, int limit = 10, IServiceProvider? services = null, CancellationToken cancellationToken = default) =>
            Task.FromResult($"{q}{limit}{services}{cancellationToken}");

        public static string GetHTTPUrl2() => "";

        public static string Import(string text, Resolver store) => $"{text}{store}";

        public string Rename(string name, int id) => $"{this}{name}{id}";
    }

    private sealed class ImportResolver : IToolResolver
    {
        public ResolvedTool? Resolve(ToolReference tool) => new("import", false, ["text"]);
    }

    private sealed class Resolver : Dictionary<string, ResolvedTool>, IToolResolver
    {
        public ResolvedTool? Resolve(ToolReference tool) => tool.Name is { } name && TryGetValue(name, out var known) ? known : null;
    }
}
