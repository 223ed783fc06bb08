using Prefab.Ui.Tests.Protocol;

namespace Prefab.Ui.Tests.Actions;

public class ActionRuleTests
{
    [Fact]
    public void Fetch_helpers_set_the_method_and_the_query()
    {
        JsonAssert.Writes(
            """{"action":"fetch","url":"/api?first%20name={{ name }}&page=2","method":"GET"}""",
            Fetch.Get("/api", new() { ["first name"] = Rx.State("name"), ["page"] = 2 }));
        JsonAssert.Writes("""{"action":"fetch","url":"/api?a=1&b=2","method":"GET"}""", Fetch.Get("/api?a=1", new() { ["b"] = "2" }));
        JsonAssert.Writes("""{"action":"fetch","url":"/api","method":"POST","body":{"a":"{{ a }}"}}""", Fetch.Post("/api", new DataMap { ["a"] = Rx.State("a") }));
        JsonAssert.Writes("""{"action":"fetch","url":"/api","method":"PUT","body":"x"}""", Fetch.Put("/api", "x"));
        JsonAssert.Writes("""{"action":"fetch","url":"/api","method":"PATCH"}""", Fetch.Patch("/api"));
        JsonAssert.Writes("""{"action":"fetch","url":"/api","method":"DELETE","headers":{"X":"y"}}""", Fetch.Delete("/api") with { Headers = new() { ["X"] = "y" } });
    }

    [Fact]
    public void SetInterval_takes_conditions_and_expressions()
    {
        JsonAssert.Writes(
            """{"action":"setInterval","duration":1000,"while":"{{ left > 0 }}","count":5,"onTick":{"action":"popState","key":"a","index":0},"onComplete":[{"action":"closeOverlay"}]}""",
            new SetInterval(1000) { While = Rx.State("left") > 0, Count = 5, OnTick = new PopState("a", 0), OnComplete = [new CloseOverlay()] });
        JsonAssert.Writes("""{"action":"setInterval","duration":"{{ pace }}","while":true}""", new SetInterval(Rx.Of<int>("pace")) { While = true });
    }

    [Fact]
    public void A_condition_may_be_read_without_braces()
    {
        const string Json = """{"view":{"type":"Button","label":"a","onClick":{"action":"setInterval","duration":10,"while":"left > 0"}}}""";
        var read = PrefabApp.Parse(Json);
        Assert.Empty(read.Diagnostics);
        var interval = Assert.IsType<SetInterval>(Assert.Single(((Button)read.App.View!).OnClick!));
        Assert.Equal("left > 0", interval.While!.Expression);
        Assert.Equal(Json, read.App.ToJson());
    }

    [Fact]
    public void Other_actions_write_what_they_are_given()
    {
        JsonAssert.Writes("""{"action":"updateContext","content":"a","structuredContent":{"b":1}}""", new UpdateContext { Content = "a", StructuredContent = new() { ["b"] = 1 } });
        JsonAssert.Writes("""{"action":"requestDisplayMode","mode":"fullscreen"}""", new RequestDisplayMode(DisplayMode.Fullscreen));
        JsonAssert.Writes("""{"action":"callHandler","handler":"draw","arguments":{"n":"{{ n }}"}}""", new CallHandler("draw") { Arguments = new() { ["n"] = Rx.State("n") } });
        JsonAssert.Writes("""{"action":"setState","key":"a","value":null}""", new SetState("a", null));
    }

    [Fact]
    public void Call_is_followed_and_ended_where_its_author_asks_for_it()
    {
        JsonAssert.Writes(
            """{"action":"toolCall","tool":"convert","arguments":{},"onProgress":{"action":"setState","key":"done","value":"{{ $progress.percent }}"},"timeout":5000}""",
            new CallTool(Convert) { OnProgress = new SetState("done", Rx.PROGRESS["percent"]), Timeout = 5000 });
        JsonAssert.Writes("""{"action":"cancelCall"}""", new CancelCall());
        JsonAssert.Writes("""{"action":"cancelCall","tool":"convert"}""", new CancelCall(Convert));
        JsonAssert.Writes("""{"action":"cancelCall","tool":"{{ tool }}"}""", new CancelCall("{{ tool }}"));
    }

    private static void Convert()
    {
    }
}
