using System.Text.Json;
using static Prefab.Ui.Rx;

namespace Prefab.Ui.Tests.Wire;

public class AppToolTests
{
    private static PrefabApp Page(params AppTool[] tools) => new() { View = new Text("a"), Tools = tools };

    private static PrefabApp Contacts() => Page(
        new("select_contact")
        {
            Description = "Selects a contact.",
            Parameters =
            [
                new("id") { Description = "Id of the contact." },
                new("count", AppToolParameterType.Integer) { Required = false },
            ],
            OnCall = [new SetState("selected", EVENT["id"]), new ShowToast("Selected")],
            Result = new DataMap { ["selected"] = State("selected"), ["count"] = EVENT["count"] },
        },
        new("read") { Result = State("rows").Length() });

    private static string Tools(PrefabApp app)
    {
        using var document = JsonDocument.Parse(app.ToJson());
        return document.RootElement.GetProperty("_meta").GetProperty("prefab/tools").GetRawText();
    }

    [Fact]
    public void Tool_is_written_as_that_of_MCP_with_what_the_page_does() => Assert.Equal(
        """
        [{"name":"select_contact","description":"Selects a contact.","inputSchema":{"type":"object","properties":{"id":{"type":"string","description":"Id of the contact."},"count":{"type":"integer"}},"required":["id"]},"onCall":[{"action":"setState","key":"selected","value":"{{ $event.id }}"},{"action":"showToast","message":"Selected"}],"result":{"selected":"{{ selected }}","count":"{{ $event.count }}"}},{"name":"read","inputSchema":{"type":"object"},"result":"{{ rows | length }}"}]
        """,
        Tools(Contacts()));

    [Fact]
    public void Tools_stand_beside_the_meta_of_the_author_and_their_icons_come_along()
    {
        var app = Page(new AppTool("show") { OnCall = new SetState("detail", new Icon("anchor")) }) with { Meta = new() { ["a"] = 1 } };
        Assert.Matches("\"_meta\":{\"a\":1,\"prefab/tools\":\\[.*\\],\"prefab/icons\":{\"anchor\":\"M[^\"]*\"}}}$", app.ToJson());
    }

    [Fact]
    public void Tools_read_back_to_the_same_bytes()
    {
        var json = Contacts().ToJson();
        var (app, diagnostics) = PrefabApp.Parse(json);
        Assert.Empty(diagnostics);
        Assert.Equal(json, app.ToJson());
        var tool = app.Tools[0];
        Assert.Equal(("select_contact", "Selects a contact.", "read"), (tool.Name, tool.Description, app.Tools[1].Name));
        Assert.Equal(["id"], tool.InputSchema!.Value.GetProperty("required").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal("selected", Assert.IsType<SetState>(tool.OnCall![0]).Key.Text);
        Assert.Equal("{{ rows | length }}", Assert.IsType<JsonElement>(app.Tools[1].Result).GetString());
    }

    [Theory]
    [InlineData("""{"_meta":{"z":1,"prefab/tools":[{"result":null,"annotations":{"readOnlyHint":true},"onCall":{"action":"closeOverlay"},"name":"b"}],"a":[]},"view":{"type":"Text"}}""", 0)]
    [InlineData("""{"_meta":{"prefab/tools":[]}}""", 0)]
    [InlineData("""{"_meta":{"prefab/tools":{"name":"a"}}}""", 1)]
    [InlineData("""{"_meta":{"prefab/tools":["a"]}}""", 1)]
    [InlineData("""{"_meta":{"prefab/tools":[{"description":"nameless"},{"name":""}]}}""", 2)]
    [InlineData("""{"_meta":{"prefab/tools":[{"name":"a b"},{"name":"a b"},{"name":5,"description":{},"inputSchema":true,"onCall":"x"}]}}""", 5)]
    [InlineData("""{"_meta":{"prefab/tools":[{"name":"a","onCall":[{"action":"nope","x":1}]}]}}""", 1)]
    public void Tools_that_were_read_are_written_as_they_came(string json, int problems)
    {
        var (app, diagnostics) = PrefabApp.Parse(json);
        Assert.Equal(json, app.ToJson());
        Assert.Equal(problems, diagnostics.Count(d => d.Path.Contains("prefab/tools", StringComparison.Ordinal)));
    }

    [Fact]
    public void Tools_of_a_page_that_was_read_can_be_replaced()
    {
        var (app, _) = PrefabApp.Parse(Contacts().ToJson());
        Assert.Equal("""[{"name":"other","inputSchema":{"type":"object"}}]""", Tools(app with { Tools = [new("other")] }));
        Assert.Contains("\"description\":\"New\"", Tools(app with { Tools = [app.Tools[0] with { Description = "New" }] }), StringComparison.Ordinal);
    }

    [Fact]
    public void Tools_of_a_page_that_was_read_are_written_from_the_member_alone()
    {
        var (app, _) = PrefabApp.Parse("""{"_meta":{"z":1,"prefab/tools":[{"name":"a"}],"y":2}}""");
        Assert.Equal(["z", "y"], app.Meta!.Select(entry => entry.Key));
        Assert.Equal("""{"_meta":{"z":1,"prefab/tools":[],"y":2}}""", (app with { Tools = [] }).ToJson());
        Assert.Equal("""{"_meta":{"prefab/tools":[{"name":"a"}]}}""", (app with { Meta = null }).ToJson());
        Assert.Equal("{}", (app with { Meta = null, Tools = [] }).ToJson());
    }

    [Fact]
    public void Member_of_a_tool_that_is_set_counts_instead_of_a_value_that_could_not_be_read()
    {
        var (app, _) = PrefabApp.Parse("""{"_meta":{"prefab/tools":[{"result":null,"onCall":"x","inputSchema":true,"description":{},"name":5}]}}""");
        var tool = app.Tools[0] with { Name = "a", Description = "b", Parameters = [new("c") { Required = false }], OnCall = new CloseOverlay(), Result = 1 };
        Assert.Equal(
            """[{"result":1,"onCall":{"action":"closeOverlay"},"inputSchema":{"type":"object","properties":{"c":{"type":"string"}}},"description":"b","name":"a"}]""",
            Tools(app with { Tools = [tool] }));
    }

    [Fact]
    public void Parameters_of_a_tool_that_was_read_are_not_passed_over_for_its_schema()
    {
        var (app, _) = PrefabApp.Parse(Contacts().ToJson());
        var tool = app.Tools[0] with { Parameters = [new("name")] };
        var error = Assert.Throws<PrefabException>(() => (app with { Tools = [tool] }).ToJson());
        Assert.Contains("has both Parameters and an InputSchema", error.Message, StringComparison.Ordinal);
        Assert.Contains("""properties":{"name":""", Tools(app with { Tools = [tool with { InputSchema = null }] }), StringComparison.Ordinal);
    }

    [Fact]
    public void Schema_may_be_one_that_was_made_elsewhere()
    {
        const string schema = """{"type":"object","properties":{"tab":{"enum":["a","b"]}}}""";
        Assert.Equal($$"""[{"name":"t","inputSchema":{{schema}}}]""", Tools(Page(new AppTool("t") { InputSchema = JsonElement.Parse(schema) })));
    }
}
