using System.Globalization;
using Prefab.Ui;

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

    /// <summary>The rules are by name, so that types declared here stand for those of Prefab.Ui whatever their options are.</summary>
    [Theory]
    [InlineData("Row", "Tab", "Tab cannot stand in Row: put it among the children of Tabs")]
    [InlineData("Tabs", "Text", "Text cannot stand in Tabs: Tabs shows Tab and leaves out anything else")]
    [InlineData("Column", "SelectOption", "SelectOption cannot stand in Column: put it among the children of Select or SelectGroup")]
    [InlineData("Select", "Row", "Row cannot stand in Select: Select shows SelectGroup, SelectLabel, SelectOption or SelectSeparator and leaves out anything else")]
    [InlineData("Tabs", "AccordionItem", "AccordionItem cannot stand in Tabs: put it among the children of Accordion")]
    [InlineData("Table", "TableCell", "TableCell cannot stand in Table: put it among the children of TableRow")]
    [InlineData("Tabs", "Tab", null)]
    [InlineData("SelectGroup", "SelectOption", null)]
    [InlineData("TableRow", "TableCell", null)]
    [InlineData("Tabs", "ForEach", null)]
    [InlineData("If", "Tab", null)]
    public void Rule_of_the_table_gives_the_finding(string parent, string child, string? message)
    {
        var problem = Placement.Problem(child, parent);
        Assert.Equal(message, problem is var (where, advice) ? string.Format(CultureInfo.InvariantCulture, Descriptors.Misplaced.MessageFormat.ToString(CultureInfo.InvariantCulture), child, where, advice) : null);
    }

    [Fact]
    public void Parents_in_the_table_exist_when_the_child_does()
    {
        var known = typeof(UiComponent).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(UiComponent))).Select(t => t.Name).ToHashSet();
        var rules = Placement.Required.Concat(Placement.Expected).Where(rule => known.Contains(rule.Key)).ToList();
        Assert.Contains(rules, rule => rule.Key == "CardHeader");
        Assert.All(rules, rule => Assert.All(rule.Value, parent => Assert.Contains(parent, known)));
    }
}
