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
