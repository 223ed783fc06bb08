using Microsoft.CodeAnalysis;

namespace Prefab.Analyzers.Tests;

public class Prefab002Tests
{
    private const string Id = "PREFAB002";

    [Theory]
    [InlineData("""new SetState([|"qeury"|], "")""")]
    [InlineData("""new ToggleState([|"qeury"|])""")]
    [InlineData("""new SetState([|"qeury.text"|], "")""")]
    [InlineData("""new SetState("query", State([|"qeury"|]))""")]
    public Task Key_is_pointed_out_when_nothing_declares_it(string action) => Source.Expect(Id, Page("""State = { ["query"] = "" }""", action));

    [Theory]
    [InlineData("""new SetState("query", State("query.text"))""")]
    [InlineData("""new SetState("email", "")""")]
    [InlineData("""new SetState("flag", "")""")]
    [InlineData("""new SetState("rows.{{ $index }}.done", true)""")]
    [InlineData("""new SetState("$item.done", true)""")]
    [InlineData("""new SetState("_loop_1.done", true)""")]
    [InlineData("""new SetState(RESULT, State(DateTime.Now.ToString()))""")]
    public Task Key_is_accepted_when_it_is_declared_or_special(string action) => Source.Expect(Id, Page("""State = { ["query"] = "" }""", action));

    [Theory]
    [InlineData("State = Shared()")]
    [InlineData("State = new State<Dictionary<string, int>>(new())")]
    [InlineData("State = { [DateTime.Now.ToString()] = 1 }")]
    public Task Key_is_accepted_when_the_state_cannot_be_seen(string state) => Source.Expect(Id, Page(state, """new SetState("any", "")"""));

    [Theory]
    [InlineData("""new SetState("firstName", "")""")]
    [InlineData("""new SetState("ioCount", "")""")]
    [InlineData("""new SetState("e_mail", "")""")]
    [InlineData("""new SetState([|"FirstName"|], "")""")]
    [InlineData("""new SetState([|"mail"|], "")""")]
    public Task Keys_of_a_typed_state_are_its_JSON_names(string action) => Source.Expect(Id, Page("State = new State<Model>(new())", action));

    [Fact]
    public Task Keys_are_followed_through_the_whole_type() => Source.Expect(Id, """
        public static partial class Page
        {
            public static PrefabApp Create()
            {
                var state = new State<Model>(new());
                return new() { State = state, View = Body(state) };
            }
        }
        public static partial class Page
        {
            private static Column Body(State<Model> state) => new() { Children = [new ForEach("names") { Children = [new Text(State([|"nmes"|]))] }] };
        }
        public sealed record Model { public string[] Names { get; init; } = []; }
        """);

    [Fact]
    public Task Key_is_accepted_when_another_type_makes_the_page() => Source.Expect(Id, """
        public static class Part
        {
            public static Button Create() => new("x") { OnClick = new SetState("anything", 1) };
        }
        """);

    [Fact]
    public Task Keys_are_followed_in_a_program_without_a_class() => Source.Expect(Id, """
        var app = new PrefabApp { State = { ["query"] = "" }, View = new Button("x") { OnClick = [new SetState("query", 1), new SetState([|"qry"|], 1)] } };
        Console.WriteLine(app);
        """, OutputKind.ConsoleApplication);

    [Fact]
    public async Task Message_lists_what_is_declared()
    {
        var messages = await Source.Expect(Id, Page("""State = { ["query"] = "" }""", """new SetState([|"qeury"|], "")"""));
        Assert.Equal("No state key 'qeury' is declared in 'Page': add it to the State of the page or correct the spelling; declared are 'email', 'flag', 'query', 'x'", Assert.Single(messages));
    }

    private static string Page(string state, string action) => $$"""
        public static class Page
        {
            public static DataMap Shared() => new() { ["x"] = 1 };
            public static PrefabApp Create() => new()
            {
                {{state}},
                View = new Column
                {
                    Let = new() { ["flag"] = true },
                    Children = [new Input("email"), new Button("x") { OnClick = {{action}} }, new Button("y") { OnClick = new CallTool("t") { Arguments = { ["mail"] = 1 } } }],
                },
            };
        }
        public sealed record Model(string FirstName = "", int IOCount = 0) { [JsonPropertyName("e_mail")] public string Mail { get; init; } = ""; }
        """;
}
