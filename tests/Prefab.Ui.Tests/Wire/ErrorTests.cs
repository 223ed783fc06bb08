using System.Text;
using System.Text.Json;

namespace Prefab.Ui.Tests.Wire;

/// <summary>What an author reads who got something wrong.</summary>
public class ErrorTests
{
    private sealed class Loop
    {
        public Loop Self => this;
    }

    private static readonly (string Name, Action Act)[] s_mistakes =
    [
        ("reserved state key", () => new PrefabApp { State = { ["$result"] = 1 } }.ToJson()),
        ("invalid state key", () => new PrefabApp { State = { ["my-key"] = 1 } }.ToJson()),
        ("invalid path", () => _ = new SetState("my key", 1)),
        ("cyclic definitions", () => new PrefabApp { Defs = { ["a"] = new Div { Children = [new Use("b")] }, ["b"] = new Use("a") }, View = new Use("a") }.ToJson()),
        ("missing definition", () => new PrefabApp { View = new Column { Children = [new Text("x"), new Use("row")] } }.ToJson()),
        ("stray else", () => new PrefabApp { View = new Column { Children = [new Text("x"), new Else()] } }.ToJson()),
        ("unserializable value", () => new PrefabApp { State = { ["x"] = new Loop() }, View = new Div() }.ToJson()),
        ("computed loop source", () => new PrefabApp { View = new ForEach<int>(Rx.Of<List<int>>("a || b"), item => new Text($"{item.Value}")) }.ToJson()),
        ("empty expression", () => Rx.Of(" ")),
        ("braces in an expression", () => Rx.Of("{{ a }}")),
        ("member that is no identifier", () => _ = Rx.ITEM["first name"]),
        ("member of a computed value", () => _ = (Rx.State("a") + 1)["b"]),
        ("value without a literal form", () => _ = Rx.State("a") == new Loop()),
        ("call without a call", () => CallTool.To<string>(s => s.Length)),
        ("empty responsive value", () => _ = new Grid { Columns = new Responsive<int>() }),
        ("payload that is not JSON", () => PrefabApp.Parse("{\"view\": ")),
        ("payload that is a list", () => PrefabApp.Parse("[]")),
        ("name of a tool", () => Tools(new AppTool("select contact"))),
        ("tools of one name", () => Tools(new("a"), new("b"), new("a"))),
        ("name of a parameter", () => Tools(new AppTool("a") { Parameters = [new("first name")] })),
        ("parameters of one name", () => Tools(new AppTool("a") { Parameters = [new("x"), new("x")] })),
        ("parameters and a schema", () => Tools(new AppTool("a") { Parameters = [new("x")], InputSchema = JsonElement.Parse("{}") })),
        ("schema of no object", () => Tools(new AppTool("a") { InputSchema = JsonElement.Parse("{}") })),
        ("nested too deeply", () => new PrefabApp { View = Deep(300) }.ToJson()),
    ];

    private static void Tools(params AppTool[] tools) => new PrefabApp { View = new Div(), Tools = tools }.ToJson();

    private static UiComponent Deep(int levels) => levels == 0 ? new Text("x") : new Div { Children = [Deep(levels - 1)] };

    [Fact]
    public void Mistakes_get_a_message_that_says_what_where_and_what_to_do()
    {
        var messages = new StringBuilder();
        foreach (var (name, act) in s_mistakes)
            messages.Append(name).Append(": ").Append(Assert.Throws<PrefabException>(act).Message).Append('\n');
        Snapshots.VerifyText(messages.ToString());
    }
}
