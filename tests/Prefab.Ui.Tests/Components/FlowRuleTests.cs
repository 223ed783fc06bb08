using System.Text.Json;
using Prefab.Ui.Tests.Protocol;

namespace Prefab.Ui.Tests.Components;

public class FlowRuleTests
{
    [Fact]
    public void If_elif_and_else_fold_into_one_condition()
    {
        var children = Children(new If(Rx.Of<bool>("a > 1")) { Children = [new Text("x")] }, new Else { Children = [new Text("y")] });
        JsonAssert.Equal("""[{"type":"Condition","cases":[{"when":"{{ a > 1 }}","children":[{"type":"Text","content":"x"}]}],"else":[{"type":"Text","content":"y"}]}]""", children);
    }

    [Fact]
    public void If_starts_a_new_condition_and_empty_branches_have_no_children()
    {
        var children = Children(
            new If(Rx.FromTemplate("{{ a }}").As<bool>()),
            new Elif(Rx.Of<bool>("b")) { Children = [new Text("x")] },
            new If(Rx.Of<bool>("c")),
            new Else());
        JsonAssert.Equal(
            """[{"type":"Condition","cases":[{"when":"{{ a }}"},{"when":"{{ b }}","children":[{"type":"Text","content":"x"}]}]},{"type":"Condition","cases":[{"when":"{{ c }}"}]}]""",
            children);
    }

    [Fact]
    public void A_stray_else_is_an_error()
    {
        var error = Assert.Throws<PrefabException>(() => Children(new Text("x"), new Else()));
        Assert.Equal("view.children[1]", error.Path);
        Assert.Throws<PrefabException>(() => Children(new Elif(true)));
    }

    [Fact]
    public void ForEach_keeps_its_element_under_a_name_of_its_own()
    {
        var state = new State<Team>(new());
        JsonAssert.Writes(
            """{"type":"ForEach","key":"users","let":{"_loop_1":"{{ $item }}","_loop_1_idx":"{{ $index }}"},"children":[{"type":"Text","content":"{{ _loop_1.name }}"}]}""",
            new ForEach<User>(state.Rx(s => s.Users), user => new Text($"{user.Rx(u => u.Name)}")));
        JsonAssert.Writes("""{"type":"ForEach","key":"users"}""", new ForEach(Rx.State("users")));
    }

    [Fact]
    public void ForEach_inside_another_reaches_the_outer_element()
    {
        var state = new State<Team>(new());
        JsonAssert.Writes(
            """
            {"type":"ForEach","key":"users","let":{"_loop_1":"{{ $item }}","_loop_1_idx":"{{ $index }}"},"children":[
              {"type":"ForEach","key":"users.{{ _loop_1_idx }}.tags","let":{"_loop_2":"{{ $item }}","_loop_2_idx":"{{ $index }}"},"children":[
                {"type":"Text","content":"{{ _loop_1.name }}: {{ _loop_2 }}"}]}]}
            """,
            new ForEach<User>(state.Rx(s => s.Users), user => new ForEach<string>(user.Rx(u => u.Tags), tag => new Text($"{user.Rx(u => u.Name)}: {tag.Value}"))));
    }

    [Fact]
    public void Define_is_its_only_child_or_a_column_and_never_in_the_tree()
    {
        var app = new PrefabApp
        {
            View = new Use("one") { Let = new() { ["title"] = "A" }, CssClass = "p-4" },
            Defs =
            {
                new Define("one") { Children = [new Text("{{ title }}")] },
                new Define("two") { Children = [new Text("a"), new Text("b")] },
                new Define("none"),
                new Define("branch") { Children = [new If(Rx.Of<bool>("a"))] },
            },
        };
        var json = JsonDocument.Parse(app.ToJson()).RootElement;
        JsonAssert.Equal(
            """
            {"one":{"type":"Text","content":"{{ title }}"},
             "two":{"type":"Column","children":[{"type":"Text","content":"a"},{"type":"Text","content":"b"}]},
             "none":{"type":"Column"},
             "branch":{"type":"Column","children":[{"type":"Condition","cases":[{"when":"{{ a }}"}]}]}}
            """,
            json.GetProperty("defs"));
        JsonAssert.Equal("""{"$ref":"one","let":{"title":"A"},"cssClass":"p-4"}""", json.GetProperty("view").GetProperty("children")[0]);
        Assert.Throws<PrefabException>(() => Children(new Define("one")));
        Assert.Throws<ArgumentException>(() => new Definitions { new Define("one"), new Define("one") });
    }

    [Fact]
    public void Auto_names_have_one_counter_per_kind_and_begin_anew_with_each_write()
    {
        var app = new PrefabApp
        {
            View = new Column { Children = [new Input(), new Slider(), new Input(), new Input("mine"), new Textarea(), new Checkbox(), new Switch(), new Slider()] },
        };
        var names = JsonDocument.Parse(app.ToJson()).RootElement.GetProperty("view").GetProperty("children")[0].GetProperty("children").EnumerateArray().Select(c => c.GetProperty("name").GetString());
        Assert.Equal(["input_1", "slider_1", "input_2", "mine", "textarea_1", "checkbox_1", "switch_1", "slider_2"], names);
        Assert.Equal(app.ToJson(), app.ToJson());
        Assert.Throws<PrefabException>(() => new Input("not a name"));
        JsonAssert.Has("""{"name":"rows.{{ $index }}.done"}""", new Checkbox("rows.{{ $index }}.done"));
    }

    [Fact]
    public void Accordion_default_open_items_are_values_of_its_sections()
    {
        ChildList sections = [new AccordionItem("First"), new AccordionItem("Second") { Value = "b" }];
        JsonAssert.Has("""{"defaultValues":["First"]}""", new Accordion { DefaultOpenItems = 0, Children = sections });
        JsonAssert.Has("""{"defaultValues":["b"]}""", new Accordion { DefaultOpenItems = 1, Children = sections });
        JsonAssert.Has("""{"defaultValues":["x"]}""", new Accordion { DefaultOpenItems = "x", Children = sections });
        JsonAssert.Has("""{"defaultValues":["b","First"]}""", new Accordion { DefaultOpenItems = [1, "First"], Children = sections });
        JsonAssert.Has("""{"defaultValues":"(absent)","multiple":false,"collapsible":true}""", new Accordion { Children = sections });
        Assert.Throws<PrefabException>(() => Instances.Write(new Accordion { DefaultOpenItems = 2, Children = sections }));
    }

    [Fact]
    public void Containers_refuse_children_that_renderers_would_leave_out()
    {
        var error = Assert.Throws<PrefabException>(() => Children(new Tabs { Children = [new Tab("a"), new Text("b")] }));
        Assert.Equal("view.children[0].children[1]", error.Path);
        Assert.Contains("Tab only", error.Message, StringComparison.Ordinal);
        Assert.Throws<PrefabException>(() => Children(new Accordion { Children = [new Tab("a")] }));
        Assert.Throws<PrefabException>(() => Children(new Pages { Children = [new Tab("a")] }));
        Assert.Throws<PrefabException>(() => Children(new Select { Children = [new ComboboxOption("a")] }));
        Assert.Throws<PrefabException>(() => Children(new Select { Children = [new ForEach("options") { Children = [new SelectOption("a", "A")] }] }));
        Assert.Throws<PrefabException>(() => Children(new RadioGroup { Children = [new If(true) { Children = [new Radio("a")] }] }));
        // What was read is written back all the same.
        const string Json = """{"view":{"type":"Tabs","children":[{"type":"Text","content":"a"}]}}""";
        Assert.Equal(Json, PrefabApp.Parse(Json).App.ToJson());
    }

    private static JsonElement Children(params UiComponent[] children) =>
        JsonDocument.Parse(new PrefabApp { View = new Div { Children = [.. children] } }.ToJson()).RootElement.GetProperty("view").GetProperty("children");

    private sealed record User(string Name, IReadOnlyList<string> Tags);

    private sealed record Team
    {
        public IReadOnlyList<User> Users { get; init; } = [];
    }
}
