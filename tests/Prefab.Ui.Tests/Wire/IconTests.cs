using System.Text.Json;
using static Prefab.Ui.Rx;

namespace Prefab.Ui.Tests.Wire;

public class IconTests
{
    [Fact]
    public void Page_carries_the_icons_that_the_renderer_does_not_have()
    {
        var app = new PrefabApp
        {
            View = new Column
            {
                Children =
                [
                    new Icon("anchor"),
                    new Icon("check"),
                    new Icon("no-such-icon"),
                    new Button("Save") { Icon = "HardDrive" },
                    new Alert { Icon = $"{State("on").Then("circle-dot", "lightbulb")}" },
                    new DropZone("f") { Icon = "upload" },
                ],
            },
        };
        Assert.Equal(["HardDrive", "anchor", "circle-dot", "lightbulb"], Icons(app.ToJson()).Keys);
        Assert.StartsWith("M", Icons(app.ToJson())["anchor"], StringComparison.Ordinal);
    }

    [Fact]
    public void Page_carries_the_icons_that_its_state_names_where_names_are_expressions()
    {
        UiComponent Page(RxString name) => new ForEach("files") { Children = [new Icon(name)] };
        var state = new DataMap { ["files"] = new[] { new Dictionary<string, string> { ["kind"] = "folder-git" }, new() { ["kind"] = "Some text" } } };
        Assert.Equal(["folder-git"], Icons(new PrefabApp { View = Page($"{ITEM["kind"]}"), State = state }.ToJson()).Keys);
        Assert.Empty(Icons(new PrefabApp { View = Page("check"), State = state }.ToJson()));
    }

    [Fact]
    public void Update_carries_the_icons_of_its_components()
    {
        PrefabUpdate Update(RxString name) => new() { State = new() { ["part"] = new Icon(name), ["kind"] = "folder-git" } };
        string[] Names(PrefabUpdate update) =>
            JsonDocument.Parse(update.ToJson()).RootElement.TryGetProperty("icons", out var icons) ? [.. icons.EnumerateObject().Select(icon => icon.Name)] : [];
        Assert.Equal(["anchor"], Names(Update("anchor")));
        Assert.Equal(["folder-git"], Names(Update($"{State("kind")}")));
        Assert.Empty(Names(Update("check")));
    }

    [Fact]
    public void Page_carries_the_icons_that_it_lists_because_an_expression_computes_their_names()
    {
        var page = new PrefabApp { View = new Icon($"arrow-{State("direction")}-left"), State = new() { ["direction"] = "up" } };
        Assert.Empty(Icons(page.ToJson()));
        var listed = page with { Icons = ["arrow-up-left", "arrow-down-left", "check", "no-such-icon"] };
        Assert.Equal(["arrow-down-left", "arrow-up-left"], Icons(listed.ToJson()).Keys);
        Assert.Equal(listed.ToJson(), PrefabApp.Parse(listed.ToJson()).App.ToJson());
        Assert.Equal(["anchor"], Icons((PrefabApp.Parse(page.ToJson()).App with { Icons = ["anchor"] }).ToJson()).Keys);
        var (odd, problems) = PrefabApp.Parse("""{"view":{"type":"Div"},"_meta":5}""");
        Assert.Single(problems);
        Assert.Equal(["anchor"], Icons((odd with { Icons = ["anchor"] }).ToJson()).Keys);
    }

    [Fact]
    public void Payload_is_as_before_when_every_icon_is_one_of_the_renderer()
    {
        var json = new PrefabApp { View = new Button("a") { Icon = "check" }, Meta = new() { ["a"] = 1 } }.ToJson();
        Assert.EndsWith("\"_meta\":{\"a\":1}}", json, StringComparison.Ordinal);
        Assert.DoesNotContain("_meta", new PrefabApp { View = new Icon("bell") }.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Icons_stand_beside_the_meta_of_the_author()
    {
        var json = new PrefabApp { View = new Icon("anchor"), Meta = new() { ["a"] = 1 } }.ToJson();
        Assert.Matches("\"_meta\":{\"a\":1,\"prefab/icons\":{\"anchor\":\"M[^\"]*\"}}}$", json);
    }

    [Fact]
    public void Page_that_was_read_is_written_as_it_came_and_its_document_has_the_icons()
    {
        const string json = """{"_meta":{"a":1},"view":{"type":"Icon","name":"anchor"}}""";
        var app = PrefabApp.Parse(json).App;
        Assert.Equal(json, app.ToJson());
        Assert.Contains("""{"view":{"type":"Icon","name":"anchor"},"_meta":{"a":1,"prefab/icons":{"anchor":"M""", app.ToHtml(), StringComparison.Ordinal);
        var written = new PrefabApp { View = new Icon("anchor") }.ToJson();
        Assert.Equal(written, PrefabApp.Parse(written).App.ToJson());
    }

    [Fact]
    public void Renderer_has_every_icon_that_the_set_leaves_out()
    {
        foreach (var name in new[] { "check", "x", "chevron-down", "house", "trash-2" })
        {
            Assert.Null(IconSet.Find(name));
            Assert.Matches($"[{{,](\"{name}\"|{name}):\"M", PrefabRenderer.Script.Replace('\'', '"'));
        }
        Assert.NotNull(IconSet.Find("grid-3x3"));
        Assert.NotNull(IconSet.Find("arrow-down-0-1"));
        Assert.Null(IconSet.Find("{{ a }}"));
    }

    private static Dictionary<string, string> Icons(string json) =>
        JsonDocument.Parse(json).RootElement.TryGetProperty("_meta", out var meta)
            ? meta.GetProperty("prefab/icons").EnumerateObject().ToDictionary(icon => icon.Name, icon => icon.Value.GetString()!)
            : [];
}
