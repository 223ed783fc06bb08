using System.Globalization;

namespace Prefab.Analyzers.Tests;

public class Prefab005Tests
{
    private const string Id = "PREFAB005";

    /// <summary>Elif and Else.</summary>
    [Theory]
    [InlineData("[|new Else()|]")]
    [InlineData("""[|new Elif(busy)|], new Text("x")""")]
    [InlineData("""new If(busy), new Text("x"), [|new Else()|]""")]
    [InlineData("new If(busy), new Else(), [|new Else()|]")]
    [InlineData("new If(busy), new Else(), [|new Elif(busy)|]")]
    public Task Branch_is_reported_when_no_If_is_before_it(string children) => Source.ExpectIn(Id, $"_ = new Column {{ Children = [{children}] }};");

    [Theory]
    [InlineData("new If(busy), new Else()")]
    [InlineData("new If(busy), new Elif(busy), new Elif(busy), new Else()")]
    [InlineData("Made(), new Else()")]
    [InlineData(".. Many(), new Else()")]
    public Task Branch_is_accepted_when_an_If_may_be_before_it(string children) =>
        Source.ExpectIn(Id, $"UiComponent Made() => new If(busy); UiComponent[] Many() => [Made()]; _ = new Column {{ Children = [{children}] }};");

    [Fact]
    public Task Branch_is_reported_when_it_is_the_only_child() => Source.ExpectIn(Id, "_ = new Column { Children = [|new Else()|] };");

    [Fact]
    public async Task Message_says_where_to_put_it()
    {
        var messages = await Source.ExpectIn(Id, """_ = new Column { Children = [new Text("x"), [|new Else()|]] }; _ = new Row { Children = [[|new Else()|]] };""");
        Assert.Equal(["Else cannot stand behind Text: put it right behind an If or Elif", "Else cannot stand first: put it right behind an If or Elif"], messages);
    }

    [Theory]
    [InlineData("""new Row { Children = [[|new Tab("x")|]] }""", "Tab cannot stand in Row: put it among the children of Tabs")]
    [InlineData("""new Tabs { Children = [[|new Text("x")|], new Tab("x")] }""", "Text cannot stand in Tabs: Tabs shows Tab only")]
    [InlineData("""new Tabs { Children = [[|new ForEach("x") { Children = [[|new Tab("x")|]] }|]] }""", "ForEach cannot stand in Tabs: Tabs shows Tab only", "Tab cannot stand in ForEach: put it among the children of Tabs")]
    [InlineData("""new Column { Children = [[|new SelectOption("a", "A")|]] }""", "SelectOption cannot stand in Column: put it among the children of Select or SelectGroup")]
    [InlineData("""new Select { Children = [[|new Row()|]] }""", "Row cannot stand in Select: Select shows SelectOption, SelectGroup, SelectLabel or SelectSeparator only")]
    [InlineData("""new Tabs { Children = [[|new AccordionItem("x")|]] }""", "AccordionItem cannot stand in Tabs: Tabs shows Tab only")]
    [InlineData("""new Column { Children = [[|new Radio("a", "A")|]] }""", "Radio cannot stand in Column: put it among the children of RadioGroup")]
    public async Task Child_is_reported_when_its_parent_cannot_hold_it(string component, params string[] messages) =>
        Assert.Equal(messages, await Nested($"_ = {component};"));

    [Theory]
    [InlineData("""new Tabs { Children = [new Tab("x") { Children = [new Text("x")] }, .. many] }""")]
    [InlineData("""new Select { Children = [new SelectGroup { Children = [new SelectLabel("x"), new SelectOption("a", "A")] }, new SelectSeparator()] }""")]
    [InlineData("""new RadioGroup { Children = [new Radio("a", "A")] }""")]
    [InlineData("""new Tab("x")""")]
    public Task Child_is_accepted_when_its_parent_holds_it(string component) => Source.ExpectIn(Id, $"Tab[] many = []; _ = {component};");

    /// <summary>The analyzer says so of the same pairs of components as the write does.</summary>
    [Fact]
    public async Task Parent_with_a_wrong_child_is_reported_exactly_when_the_write_refuses_it()
    {
        string[] children = ["new Text(\"x\")", "new Tab(\"x\")", "new Page(\"x\")", "new AccordionItem(\"x\")", "new SelectOption(\"a\", \"A\")", "new SelectGroup()", "new ComboboxLabel(\"x\")", "new Radio(\"a\", \"A\")", "new If(Rx.State(\"a\").As<bool>())"];
        string[] parents = ["Tabs", "Pages", "Accordion", "Select", "SelectGroup", "Combobox", "ComboboxGroup", "RadioGroup"];
        var pairs = (from parent in parents from child in children select $"new {parent} {{ Children = [{child}] }}").ToList();
        var methods = pairs.Select((pair, i) => $"    public static void Case{i}() => new PrefabApp {{ View = {pair} }}.ToJson();");
        var compilation = Source.Compile($"public static class Cases\n{{\n{string.Join("\n", methods)}\n}}");
        var type = compilation.Load().GetType("Cases")!;
        var refused = pairs.Where((_, i) => Source.Refuses(type.GetMethod($"Case{i}")!));
        var reported = (await compilation.Findings()).Where(d => d.Id == Id).Select(d => pairs[d.Location.GetLineSpan().StartLinePosition.Line - 2]);
        Assert.Equal(refused, reported);
        Assert.InRange(refused.Count(), 50, pairs.Count - 8);
    }

    /// <summary>Findings inside each other, which marks cannot show.</summary>
    private static async Task<IEnumerable<string>> Nested(string statement)
    {
        var code = Source.InMethod(statement.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal));
        var findings = await Source.Compile(code).Findings();
        Assert.All(findings, d => Assert.Equal(Id, d.Id));
        Assert.Equal(statement.Split("[|").Length - 1, findings.Count);
        return findings.Select(d => d.GetMessage(CultureInfo.InvariantCulture));
    }
}
