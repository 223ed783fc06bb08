using Prefab.Ui.Tests.Protocol;

namespace Prefab.Ui.Tests.Components;

public class TextRuleTests
{
    [Fact]
    public void Text_modifiers_become_classes_in_order()
    {
        JsonAssert.Writes(
            """{"type":"Text","content":"a","cssClass":"font-bold italic underline line-through uppercase lowercase font-mono text-center x"}""",
            new Text("a")
            {
                Align = TextAlign.Center,
                Code = true,
                Lowercase = true,
                Uppercase = true,
                Strikethrough = true,
                Underline = true,
                Italic = true,
                Bold = true,
                CssClass = "x",
            });
        JsonAssert.Writes("""{"type":"H1","content":"a","cssClass":"font-bold text-right"}""", new H1("a") { Bold = true, Italic = false, Align = TextAlign.Right });
        Assert.Equal(["text-left", "text-center", "text-right", "text-justify"], Enum.GetValues<TextAlign>().Select(a => JsonAssert.Class(new P("a") { Align = a })));
    }

    [Fact]
    public void Code_of_a_span_or_link_is_a_property_and_a_class()
    {
        JsonAssert.Writes("""{"type":"Span","content":"a","code":true,"cssClass":"italic font-mono"}""", new Span("a") { Code = true, Italic = true });
        JsonAssert.Writes("""{"type":"Span","content":"a","code":false}""", new Span("a"));
        JsonAssert.Writes(
            """{"type":"Link","content":"a","href":"https://example.com","target":"_blank","code":true,"cssClass":"font-mono"}""",
            new Link("a", "https://example.com") { Code = true });
    }

    [Fact]
    public void Text_with_several_parts_has_children_instead_of_content()
    {
        JsonAssert.Writes(
            """{"type":"Text","children":[{"type":"Span","content":"Hi ","code":false},{"type":"Span","content":"x","cssClass":"font-bold","code":false}]}""",
            new Text("Hi ", new Span("x") { Bold = true }));
        var name = Rx.State("name");
        JsonAssert.Writes(
            """{"type":"Text","children":[{"type":"Span","content":"{{ name | upper }}","code":false},{"type":"Span","content":"b","code":false},{"type":"Span","content":"c","code":false}]}""",
            new Text($"{name:upper}", new Span("b"), new Span("c")));
    }

    [Fact]
    public void Modifiers_of_a_text_that_was_read_stay_properties()
    {
        const string Json = """{"view":{"type":"Text","content":"a","bold":true}}""";
        var app = PrefabApp.Parse(Json).App;
        Assert.Equal(Json, app.ToJson());
        var changed = app with { View = (Text)app.View! with { Italic = true } };
        Assert.Equal("""{"view":{"type":"Text","content":"a","bold":true,"italic":true}}""", changed.ToJson());
    }

    [Fact]
    public void Heading_refuses_levels_that_the_protocol_does_not_have() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Heading("a") { Level = 5 });
}
