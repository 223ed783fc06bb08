using System.Text.Json;

namespace Prefab.Ui.Tests;

public class JsonConverterTests
{
    private sealed record Slide(string Name, UiComponent Body);

    private sealed class Refusing : IToolResolver
    {
        public ResolvedTool? Resolve(ToolReference tool) => throw new PrefabException("no such tool.");
    }

    [Fact]
    public void Component_is_written_as_its_node_by_any_serializer()
    {
        Card card = new() { Children = [new Heading("Hi") { Level = 2 }, new ForEach("rows") { Children = [new Text($"{Rx.ITEM}")] }] };

        Snapshots.VerifyJson(JsonSerializer.Serialize(new object[] { card, new Slide("one", card), new List<UiComponent> { new Text("a") } }));
    }

    [Fact]
    public void Every_component_carries_the_converter_because_the_attribute_is_not_inherited()
    {
        var bare = typeof(UiComponent).Assembly.GetTypes()
            .Where(t => typeof(UiComponent).IsAssignableFrom(t) && !t.IsAbstract && !t.IsDefined(typeof(System.Text.Json.Serialization.JsonConverterAttribute), inherit: false))
            .Select(t => t.Name);

        Assert.Empty(bare);
    }

    [Fact]
    public void Component_reads_back_as_its_type()
    {
        var json = JsonSerializer.Serialize(new Button("Save") { Variant = ButtonVariant.Outline });

        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<Button>(json)));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Card>(json));
    }

    [Fact]
    public void Scope_finds_the_written_page_by_its_text_among_others()
    {
        using var scope = WireScope.Begin(WireContext.Default);
        PrefabApp app = new Text("one");
        var page = JsonSerializer.Serialize(app);
        var component = JsonSerializer.Serialize<UiComponent>(new Text("two"));
        JsonSerializer.Serialize(new[] { app });

        Assert.Same(app, scope.Find(page, out var utf8));
        Assert.Equal(app.ToUtf8Json(), utf8.ToArray());
        Assert.Equal(new Text("two"), scope.Find(component, out _)?.View);
        Assert.NotNull(scope.Find(component.Replace(":", " : ", StringComparison.Ordinal), out _));
        Assert.Null(scope.Find("two", out utf8));
        Assert.True(utf8.IsEmpty);
    }

    [Fact]
    public void Resolver_error_gets_the_place_of_the_action()
    {
        PrefabApp app = new Column { Children = [new Text("a"), new Button("b") { OnClick = new CallTool("c") }] };

        var error = Assert.Throws<PrefabException>(() => app.ToJson(new() { Tools = new Refusing() }));

        Assert.Equal("view.children[1].onClick: no such tool.", error.Message);
    }

    [Fact]
    public void Page_and_components_are_written_without_reflection()
    {
        JsonSerializerOptions options = new() { TypeInfoResolver = PrefabJson.TypeInfoResolver, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        PrefabApp app = new Card { Children = [new Text("Hi")] };

        Assert.Equal(app.ToJson(), JsonSerializer.Serialize(app, options));
        Assert.Equal("""{"type":"Text","content":"Hi"}""", JsonSerializer.Serialize(new Text("Hi"), options));
        Assert.Equal("""{"type":"Text","content":"Hi"}""", JsonSerializer.Serialize<UiComponent>(new Text("Hi"), options));
        Assert.Equal("Hi", JsonSerializer.Deserialize<Text>("""{"type":"Text","content":"Hi"}""", options)?.Content?.ToString());
    }
}
