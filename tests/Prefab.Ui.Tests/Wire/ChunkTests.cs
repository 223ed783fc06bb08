using System.Text.RegularExpressions;

namespace Prefab.Ui.Tests.Wire;

public partial class ChunkTests
{
    public static TheoryData<string, UiComponent> Trees => new()
    {
        { "", new Column { Children = [new Text("a"), new DataTable([]) { Rows = [] }] } },
        { "charts", new ForEach("rows") { Children = [new Card { Children = [new Sparkline([1, 2])] }] } },
        { "charts", new Histogram([1, 2, 3]) },
        { "highlight", new Button("a") { OnClick = new SetState("x", new Code("let a")) } },
        { "highlight markdown", new If(true) { Children = [new Markdown("# a")] } },
        { "carousel charts highlight markdown", new Div { Children = [new Slot("any")] } },
        { "", new Mermaid("graph TD") },
    };

    [Theory]
    [MemberData(nameof(Trees))]
    public void Document_carries_the_chunks_that_the_tree_needs(string expected, UiComponent view) =>
        Assert.Equal(expected, Names(new PrefabApp { View = view }.ToHtml()));

    [Fact]
    public void Document_carries_the_chunks_of_definitions_and_of_components_in_the_state()
    {
        var app = new PrefabApp
        {
            View = new Use("chart"),
            Defs = { ["chart"] = new PieChart("a", "b") },
            State = { ["rows"] = new object[] { new Dictionary<string, object?> { ["cell"] = new Code("a") } } },
        };
        Assert.Equal("charts highlight", Names(app.ToHtml()));
        Assert.Equal("charts", Names(PrefabApp.Parse(new PrefabApp { View = new PieChart("a", "b") }.ToJson()).App.ToHtml()));
    }

    [Fact]
    public void Document_takes_chunks_from_those_that_it_is_given()
    {
        var mine = new RendererChunk("mermaid", "/* </SCRIPT> <!-- */");
        var app = new PrefabApp { View = new Column { Children = [new Mermaid("graph TD"), new Markdown("a")] } };
        var html = app.ToHtml(chunks: [mine]);
        Assert.Equal("mermaid", Names(html));
        Assert.Contains("data-chunk=\"mermaid\">/* \\x3C/script> \\x3C!-- */</script>", html, StringComparison.Ordinal);
        Assert.Equal("highlight markdown mermaid", Names(app.ToHtml(chunks: [.. RendererChunk.BuiltIn, mine])));
    }

    [Fact]
    public void Every_chunk_that_a_component_names_is_known()
    {
        var named = typeof(UiComponent).Assembly.GetTypes()
            .SelectMany(type => type.GetCustomAttributes(typeof(ChunkAttribute), inherit: false).Cast<ChunkAttribute>())
            .SelectMany(attribute => attribute.Names).Distinct().Except([ChunkAttribute.Any]).Order();
        Assert.Equal(RendererChunk.BuiltIn.Select(chunk => chunk.Name).Append("mermaid").Order(), named);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Charts")]
    [InlineData("a\"b")]
    public void Name_of_a_chunk_is_refused_when_it_has_other_characters(string name) =>
        Assert.Throws<ArgumentException>(nameof(name), () => new RendererChunk(name, ""));

    [Fact]
    public void Document_without_a_payload_carries_the_chunks_of_your_choice()
    {
        Assert.Equal("carousel charts highlight markdown", Names(PrefabRenderer.Html));
        Assert.Equal("charts", Names(PrefabRenderer.Document(RendererChunk.BuiltIn.Where(chunk => chunk.Name == "charts"))));
    }

    private static string Names(string html) => string.Join(' ', Carried().Matches(html).Select(match => match.Groups[1].Value));

    [GeneratedRegex("<script type=\"text/plain\" data-chunk=\"([^\"]*)\">")]
    private static partial Regex Carried();
}
