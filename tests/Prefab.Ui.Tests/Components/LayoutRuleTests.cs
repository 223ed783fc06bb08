using Prefab.Ui.Tests.Protocol;

namespace Prefab.Ui.Tests.Components;

public class LayoutRuleTests
{
    [Fact]
    public void Gap_align_and_justify_become_classes_before_the_authors_own()
    {
        JsonAssert.Writes("""{"type":"Row","cssClass":"gap-2 items-center p-4"}""", new Row { Gap = 2, Align = Align.Center, CssClass = "p-4" });
        Assert.Equal("gap-x-2 gap-y-4", JsonAssert.Class(new Column { Gap = (2, 4) }));
        Assert.Equal("gap-y-4", JsonAssert.Class(new Column { Gap = (null, 4) }));
        Assert.Equal("gap-x-2", JsonAssert.Class(new Column { Gap = (2, null) }));
        Assert.Equal("gap-4 grid-cols-2 items-end justify-between x", JsonAssert.Class(new Grid { Gap = 4, Columns = 2, Align = Align.End, Justify = Justify.Between, CssClass = "x" }));
        Assert.Equal("gap-3", JsonAssert.Class(new Dashboard { Gap = 3 }));
        Assert.Null(JsonAssert.Class(new Row()));
    }

    [Fact]
    public void Align_and_justify_have_the_values_of_the_protocol()
    {
        Assert.Equal(["items-start", "items-center", "items-end", "items-stretch", "items-baseline"], Enum.GetValues<Align>().Select(a => JsonAssert.Class(new Row { Align = a })));
        Assert.Equal(
            ["justify-start", "justify-center", "justify-end", "justify-between", "justify-around", "justify-evenly", "justify-stretch"],
            Enum.GetValues<Justify>().Select(j => JsonAssert.Class(new Row { Justify = j })));
    }

    [Fact]
    public void Gap_of_a_form_is_4_when_nothing_is_said()
    {
        Assert.Equal("gap-4", JsonAssert.Class(new Form()));
        Assert.Equal("gap-2 x", JsonAssert.Class(new Form { Gap = 2, CssClass = "x" }));
    }

    [Fact]
    public void Grid_columns_are_a_class_or_a_template()
    {
        JsonAssert.Writes("""{"type":"Grid","columnTemplate":"1fr auto 2fr","cssClass":"gap-4"}""", new Grid { Columns = [1, "auto", 2], Gap = 4 });
        JsonAssert.Writes("""{"type":"Grid","cssClass":"grid-cols-4"}""", new Grid { Columns = 4 });
        JsonAssert.Writes("""{"type":"Grid","cssClass":"grid-cols-3"}""", new Grid());
        JsonAssert.Writes("""{"type":"Grid","minColumnWidth":"12rem"}""", new Grid { MinColumnWidth = "12rem" });
    }

    [Fact]
    public void Responsive_gives_a_class_per_breakpoint_in_order()
    {
        Assert.Equal("grid-cols-1 md:grid-cols-2", JsonAssert.Class(new Grid { Columns = new Responsive<int> { Default = 1, Md = 2 } }));
        Assert.Equal("gap-1 sm:gap-2 md:gap-3 lg:gap-4 xl:gap-5 2xl:gap-6", JsonAssert.Class(new Row { Gap = new Responsive<int> { Xxl = 6, Xl = 5, Lg = 4, Md = 3, Sm = 2, Default = 1 } }));
        Assert.Equal("flex-col p-2 md:flex-row md:p-4", JsonAssert.Class(new Div { CssClass = Css.Responsive("flex-col p-2", md: "flex-row p-4") }));
        Assert.Contains("at least one breakpoint", Assert.Throws<PrefabException>(() => { Gap gap = new Responsive<int>(); _ = gap; }).Message, StringComparison.Ordinal);
        Assert.Contains("at least one breakpoint", Assert.Throws<PrefabException>(() => Css.Responsive()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Class_variants_prefix_each_word()
    {
        Assert.Equal(
            ["hover:a hover:b", "focus:a focus:b", "focus-visible:a focus-visible:b", "focus-within:a focus-within:b", "active:a active:b", "disabled:a disabled:b"],
            Texts([Css.Hover, Css.Focus, Css.FocusVisible, Css.FocusWithin, Css.Active, Css.Disabled]));
        Assert.Equal(["sm:a sm:b", "md:a md:b", "lg:a lg:b", "xl:a xl:b", "2xl:a 2xl:b"], Texts([Css.Sm, Css.Md, Css.Lg, Css.Xl, Css.Xxl]));
        Assert.Equal("hover:{{ on ? 'a b' : 'c' }} hover:d", Css.Hover("{{ on ? 'a b' : 'c' }}  d").Text);
    }

    [Fact]
    public void Css_classes_join_texts_and_skip_nulls()
    {
        Assert.Equal("p-4 hover:bg-muted md:p-8", JsonAssert.Class(new Div { CssClass = Css.Classes("p-4", null, Css.Hover("bg-muted"), "", Css.Responsive(md: "p-8")) }));
    }

    [Fact]
    public void Separator_spacing_is_a_margin_across_the_line()
    {
        Assert.Equal("my-4 x", JsonAssert.Class(new Separator { Spacing = 4, CssClass = "x" }));
        Assert.Equal("mx-2", JsonAssert.Class(new Separator { Spacing = 2, Orientation = Orientation.Vertical }));
    }

    private static IEnumerable<string> Texts(IEnumerable<Func<RxString, RxString>> variants) => variants.Select(variant => variant("a b").Text);
}
