using System.Reflection;
using static Prefab.Ui.Rx;

namespace Prefab.Ui.Tests.Wire;

public class EnvelopeTests
{
    private static PrefabApp Full() => new()
    {
        Title = "Not on the wire",
        View = new Column { Children = [new Use("row") { Let = new() { ["title"] = "x" } }, new Input(), new Input()] },
        State = { ["query"] = "", ["rows"] = new[] { 1, 2 }, ["ratio"] = double.NaN },
        Defs = { ["row"] = new Text("{{ title }}") },
        Theme = new() { Light = new Dictionary<string, string> { ["radius"] = "4px" }, Accent = "rebeccapurple", Css = "@import url(a.css);\n.x { color: red }" },
        Css = [".y { color: blue }"],
        Stylesheets = ["https://example.com/a.css"],
        Mode = ColorMode.Dark,
        KeyBindings = { ["Ctrl+k"] = new SetState("query", ""), ["Shift+?"] = [new ToggleState("help"), new ShowToast("Help")] },
        OnMount = new SetState("mounted", true),
        CssClass = "max-w-2xl",
        Meta = new() { ["fastmcp"] = new Dictionary<string, object?> { ["app"] = "Tasks" } },
    };

    [Fact]
    public void Envelope_carries_every_key() => Snapshots.VerifyJson(Full().ToJson());

    [Fact]
    public void Envelope_reads_back_to_the_same_bytes()
    {
        var json = Full().ToJson();
        var result = PrefabApp.Parse(json);
        Assert.Empty(result.Diagnostics);
        Assert.Equal(json, result.App.ToJson());
    }

    [Fact]
    public void A_bare_div_becomes_the_root_and_anything_else_is_put_inside()
    {
        Assert.Contains("""{"type":"Div","cssClass":"pf-app-root","children":[{"type":"H1",""", new PrefabApp { View = new Div { Children = [new H1("a")] } }.ToJson(), StringComparison.Ordinal);
        Assert.Contains("""{"type":"Div","cssClass":"pf-app-root","children":[{"type":"Div","cssClass":"p-2"}]}""", new PrefabApp { View = new Div { CssClass = "p-2" } }.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Page_that_was_read_gets_a_root_and_keeps_everything_else()
    {
        var (read, _) = PrefabApp.Parse("""{"view":{"type":"Text","content":"a"}}""");
        var full = Full() with { Tools = [new("read")], Icons = ["anchor"], Shape = read.Shape };
        var rooted = full.WithRoot();
        var members = typeof(PrefabApp).GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Where(p => p.CanWrite && p.Name != nameof(PrefabApp.Shape)).ToList();
        Assert.Contains(members, member => member.Name == nameof(PrefabApp.Tools));
        Assert.All(members, member =>
        {
            // A member that the page above does not set is none that could be lost.
            Assert.NotEqual(member.GetValue(new PrefabApp()), member.GetValue(full));
            Assert.True(Equals(member.GetValue(full), member.GetValue(rooted)), $"{member.Name} was lost.");
        });
        Assert.Equal("""{"$prefab":{"version":"0.3"},"view":{"type":"Div","cssClass":"pf-app-root","children":[{"type":"Text","content":"a"}]}}""", read.WithRoot().ToJson());
        var again = PrefabApp.Parse(read.WithRoot().ToJson()).App;
        Assert.Same(again, again.WithRoot());
    }

    [Fact]
    public void The_same_tree_written_by_eight_threads_gives_the_same_bytes()
    {
        var app = Full();
        var expected = app.ToJson();
        var results = new string[8][];
        var threads = Enumerable.Range(0, 8).Select(i => new Thread(() => results[i] = [.. Enumerable.Range(0, 200).Select(_ => app.ToJson())])).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
        Assert.All(results.SelectMany(r => r), json => Assert.Equal(expected, json));
    }

    [Fact]
    public void Html_cannot_be_broken_out_of()
    {
        var html = new PrefabApp
        {
            Title = "<b>&",
            View = new Text("</script><script>alert(1)</script> \u2028 \u2029 <!--"),
            State = { ["x"] = "</ScRiPt>" },
        }.ToHtml();
        var payload = html[html.IndexOf("application/json\">", StringComparison.Ordinal)..];
        payload = payload[..payload.IndexOf("</script>", StringComparison.Ordinal)];
        Assert.DoesNotContain('<', payload);
        Assert.DoesNotContain('\u2028', html);
        Assert.DoesNotContain('\u2029', html);
        Assert.Contains("<title>&lt;b&gt;&amp;</title>", html, StringComparison.Ordinal);
        Assert.Contains("\\u003C/script>\\u003Cscript>alert(1)", payload, StringComparison.Ordinal);
        Assert.DoesNotContain("<link", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script src", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Generated_names_come_from_the_place_in_the_tree()
    {
        var app = new PrefabApp { View = new Column { Children = [new Input(), new Checkbox(), new Input("own"), new Input()] } };
        var names = System.Text.RegularExpressions.Regex.Matches(app.ToJson(), "\"name\":\"([^\"]*)\"").Select(m => m.Groups[1].Value);
        Assert.Equal(["input_1", "checkbox_1", "own", "input_2"], names);
    }

    [Fact]
    public void Branches_fold_into_conditions()
    {
        var count = Of<int>("count");
        Snapshots.VerifyJson(new PrefabApp
        {
            View = new Div
            {
                Children =
                [
                    new If(count > 1) { Children = [new Text("many")] },
                    new Elif(count == 1) { Children = [new Text("one")] },
                    new Else { Children = [new Text("none")] },
                    new If(State("a").As<bool>()),
                    new If(Of<bool>("b")) { Children = [new If(count == 0) { Children = [new Text("nested")] }] },
                ],
            },
        }.ToJson());
    }
}
