using System.Text.Json;

namespace Prefab.Ui.Tests.Wire;

public class ParseTests
{
    private const string Odd = """
        {
          "view": {
            "cssClass": "p-2", "type": "Column", "data-x": 1,
            "children": [
              { "type": "Button", "variant": "fancy", "label": "Go", "disabled": "{{ busy }}", "size": "huge", "icon": null, "onClick": [{ "action": "setState", "key": "a" }, { "action": "fly" }] },
              { "type": "Text", "content": "x", "bold": true },
              { "type": "Checkbox", "checked": true },
              { "type": "Marquee", "speed": 3 },
              { "content": "no type" },
              { "type": "Input", "maxLength": "ten", "min": 1.5, "name": null },
              { "type": "Button" },
              { "$ref": "row", "let": { "a": 1 } },
              { "type": "Condition", "cases": [{ "when": "a > 1", "children": [{ "type": "Muted", "content": "y" }] }], "else": [] },
              5
            ]
          },
          "mode": "sepia",
          "state": { "a": [1, { "b": "{{ c }}" }], "z": 1e3 },
          "extra": true,
          "$prefab": { "version": "0.9" }
        }
        """;

    [Fact]
    public void Parse_reports_what_the_protocol_does_not_allow() =>
        Snapshots.VerifyText(string.Join('\n', PrefabApp.Parse(Odd).Diagnostics));

    [Fact]
    public void Parse_loses_nothing()
    {
        var written = JsonDocument.Parse(PrefabApp.Parse(Odd).App.ToJson()).RootElement;
        // The one name of protocol 0.2 in the payload is written back under its new name.
        var expected = JsonDocument.Parse(Odd.Replace("\"checked\"", "\"value\"", StringComparison.Ordinal)).RootElement;
        Assert.True(JsonElement.DeepEquals(expected, written), written.GetRawText());
        Assert.Equal(Names(expected), Names(written));
    }

    [Fact]
    public void Parse_gives_typed_records()
    {
        var app = PrefabApp.Parse(Odd).App;
        var column = Assert.IsType<Column>(app.View);
        var button = Assert.IsType<Button>(column.Children[0]);
        Assert.Equal("Go", button.Label.Text);
        Assert.Equal("busy", button.Disabled.Expression);
        Assert.Equal(ButtonSize.Default, button.Size);
        Assert.Equal(2, button.OnClick!.Count);
        Assert.True(Assert.IsType<Checkbox>(column.Children[2]).Value.Literal);
        Assert.Equal(1.5, Assert.IsType<Input>(column.Children[5]).Min);
        Assert.Equal("row", Assert.IsType<Use>(column.Children[7]).Ref);
    }

    [Fact]
    public void A_change_after_reading_is_written_at_its_place()
    {
        var app = PrefabApp.Parse("""{"view":{"variant":"outline","type":"Button","label":"Go"}}""").App;
        var changed = app with { View = (Button)app.View! with { Label = "Stop", Size = ButtonSize.Lg, Variant = ButtonVariant.Default } };
        Assert.Equal("""{"view":{"variant":"default","type":"Button","label":"Stop","size":"lg"}}""", changed.ToJson());
    }

    [Fact]
    public void Member_that_is_set_counts_instead_of_a_value_that_could_not_be_read()
    {
        const string json = """{"_meta":5,"keyBindings":[],"mode":"sepia","stylesheets":{},"css":"x","defs":null,"state":null,"view":null}""";
        var app = PrefabApp.Parse(json).App;
        Assert.Equal(json, app.ToJson());
        var changed = app with
        {
            View = new Text("a"),
            State = new() { ["b"] = 1 },
            Defs = new() { ["c"] = new Text("d") },
            Css = ["e"],
            Stylesheets = ["f"],
            Mode = ColorMode.Dark,
            KeyBindings = new() { ["g"] = new CloseOverlay() },
            Meta = new() { ["h"] = 2 },
        };
        Assert.Equal(
            """{"_meta":{"h":2},"keyBindings":{"g":{"action":"closeOverlay"}},"mode":"dark","stylesheets":["f"],"css":["e"],"defs":{"c":{"type":"Text","content":"d"}},"state":{"b":1},"view":{"type":"Text","content":"a"}}""",
            changed.ToJson());
    }

    [Fact]
    public void Last_value_of_a_key_that_can_be_read_is_the_one_that_counts()
    {
        var app = PrefabApp.Parse("""{"css":5,"css":["a"],"mode":"dark","mode":"sepia"}""").App;
        Assert.Equal("""{"css":["a"],"mode":"dark"}""", app.ToJson());
        Assert.Equal("""{"css":[],"mode":"sepia"}""", (app with { Css = [], Mode = null }).ToJson());
    }

    [Theory]
    [InlineData("""{"type":"Text","content":"a"}""", """{"type":"Div","cssClass":"pf-app-root","onMount":{"action":"closeOverlay"},"children":[{"type":"Text","content":"a"}]}""")]
    [InlineData("""{"type":"Div","cssClass":"pf-app-root p-4","children":[]}""", """{"type":"Div","cssClass":"pf-app-root p-4","children":[],"onMount":{"action":"closeOverlay"}}""")]
    [InlineData("""{"children":[],"type":"Div"}""", """{"children":[],"type":"Div","cssClass":"pf-app-root","onMount":{"action":"closeOverlay"}}""")]
    public void Actions_that_a_page_gets_after_reading_are_those_of_its_root(string view, string expected) =>
        Assert.Equal($$"""{"view":{{expected}}}""", (PrefabApp.Parse($$"""{"view":{{view}}}""").App with { OnMount = new CloseOverlay() }).ToJson());

    [Fact]
    public void Classes_that_a_page_gets_after_reading_are_those_of_its_root()
    {
        var app = PrefabApp.Parse("""{"view":{"type":"Div","cssClass":"pf-app-root p-4","onMount":{"action":"closeOverlay"}}}""").App;
        Assert.Equal("""{"view":{"type":"Div","cssClass":"pf-app-root m-2","onMount":{"action":"closeOverlay"}}}""", (app with { CssClass = "m-2" }).ToJson());
    }

    [Fact]
    public void Sugar_is_not_added_to_what_was_read()
    {
        const string json = """{"view":{"type":"Grid","children":[{"type":"Form","children":[]},{"type":"Input"},{"type":"Text","content":"a","bold":true}]}}""";
        Assert.Equal(json, PrefabApp.Parse(json).App.ToJson());
    }

    private static List<string> Names(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => [.. element.EnumerateObject().SelectMany(p => Names(p.Value).Prepend(p.Name))],
        JsonValueKind.Array => [.. element.EnumerateArray().SelectMany(Names)],
        _ => [],
    };
}
