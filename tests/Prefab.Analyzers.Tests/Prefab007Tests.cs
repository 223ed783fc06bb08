namespace Prefab.Analyzers.Tests;

public class Prefab007Tests
{
    private const string Id = "PREFAB007";

    [Theory]
    [InlineData("""new Column { Children = [[|new CardHeader()|]] }""")]
    [InlineData("""new Row { Children = [[|new CardTitle("x")|], [|new AlertTitle("x")|]] }""")]
    public Task Part_is_pointed_out_when_its_whole_is_not_around_it(string component) => Source.ExpectIn(Id, $"_ = {component};");

    [Theory]
    [InlineData("""new Card { Children = [new CardHeader { Children = [new CardTitle("x")] }] }""")]
    [InlineData("""new Card { Children = [new CardHeader { Children = [new Row { Children = [new CardTitle("x")] }] }] }""")]
    [InlineData("""new Card { Children = [new Form { Children = [new CardContent(), new CardFooter()] }] }""")]
    [InlineData("""new Form { Children = [new CardContent(), new CardFooter()] }""")]
    [InlineData("""new If(busy) { Children = [new CardHeader()] }""")]
    [InlineData("""new CardHeader()""")]
    public Task Part_is_accepted_when_its_whole_is_or_may_be_around_it(string component) => Source.ExpectIn(Id, $"_ = {component};");

    [Fact]
    public async Task Message_names_the_whole()
    {
        var messages = await Source.ExpectIn(Id, "_ = new Column { Children = [[|new CardHeader()|]] };");
        Assert.Equal(["CardHeader stands in Column: it is meant for Card; put it there, or use a plain container or text here"], messages);
    }
}
