using static Prefab.Ui.Rx;

namespace Prefab.Ui.Tests.Reactive;

public class OperatorTests
{
    private static readonly Rx<bool> busy = Of<bool>("busy");
    private static readonly Rx<bool> ok = Of<bool>("ok");
    private static readonly Rx<int> count = Of<int>("count");
    private static readonly Rx<double> price = Of<double>("price");
    private static readonly Rx<string> name = Of<string>("name");

    public static TheoryData<string, string> Typed => new()
    {
        { (count + 1).ToString(), "{{ count + 1 }}" },
        { (1 + count).ToString(), "{{ 1 + count }}" },
        { (count - 1 - 2).ToString(), "{{ count - 1 - 2 }}" },
        { (count - (count - 2)).ToString(), "{{ count - (count - 2) }}" },
        { ((count + 1) * 2).ToString(), "{{ (count + 1) * 2 }}" },
        { (count * 2 + 1).ToString(), "{{ count * 2 + 1 }}" },
        { (count / (count * 2)).ToString(), "{{ count / (count * 2) }}" },
        { (count % 2 == 0).ToString(), "{{ count % 2 == 0 }}" },
        { (-count).ToString(), "{{ -count }}" },
        { (-(count + 1)).ToString(), "{{ -(count + 1) }}" },
        { (count > -1).ToString(), "{{ count > -1 }}" },
        { (price * 1.5).ToString(), "{{ price * 1.5 }}" },
        { (price >= 1e-7).ToString(), "{{ price >= 0.0000001 }}" },
        { (busy && !ok || count > 3).ToString(), "{{ busy && !ok || count > 3 }}" },
        { (busy && (ok || count > 3)).ToString(), "{{ busy && (ok || count > 3) }}" },
        { (!(busy && ok)).ToString(), "{{ !(busy && ok) }}" },
        { (!busy == ok).ToString(), "{{ (!busy) == ok }}" },
        { ((count > 1) == ok).ToString(), "{{ (count > 1) == ok }}" },
        { (name == "x").ToString(), "{{ name == 'x' }}" },
        { (name + "!").ToString(), "{{ name + '!' }}" },
        { ("n = " + count).ToString(), "{{ 'n = ' + count }}" },
        { ("Hello " + name).ToString(), "{{ 'Hello ' + name }}" },
        { busy.Then("Saving…", "Save").ToString(), "{{ busy ? 'Saving…' : 'Save' }}" },
        { busy.Then(count, 0).ToString(), "{{ busy ? count : 0 }}" },
        { (busy || ok).Then(busy.Then(1, 2), 3).ToString(), "{{ busy || ok ? (busy ? 1 : 2) : 3 }}" },
        { (Of<DayOfWeek>("day") == DayOfWeek.Monday).ToString(), "{{ day == 'Monday' }}" },
        { (name != null).ToString(), "{{ name != null }}" },
    };

    public static TheoryData<string, string> Untyped => new()
    {
        { ITEM["name"].ToString(), "{{ $item.name }}" },
        { ITEM["address"]["city"].ToString(), "{{ $item.address.city }}" },
        { State("rows")[0]["title"].ToString(), "{{ rows.0.title }}" },
        { (ITEM["n"] > 3).ToString(), "{{ $item.n > 3 }}" },
        { ((ITEM["n"] + 1).As<int>() == count).ToString(), "{{ $item.n + 1 == count }}" },
        { (RESULT == null).ToString(), "{{ $result == null }}" },
        { (!EVENT).ToString(), "{{ !$event }}" },
        { (State("a") && State("b") || State("c")).ToString(), "{{ a && b || c }}" },
        { State("a").Then("yes", ERROR).ToString(), "{{ a ? 'yes' : $error }}" },
        { (INDEX + 1).ToString(), "{{ $index + 1 }}" },
        { HOST["theme"].ToString(), "{{ $host.theme }}" },
        { ("#" + State("id")).ToString(), "{{ '#' + id }}" },
        { (State("a") + FromTemplate("Total: {{ price }}")).ToString(), "{{ a + 'Total: ' + price }}" },
    };

    [Theory]
    [MemberData(nameof(Typed))]
    public void Typed_operators_compile_to_the_grammar(string actual, string expected) => Assert.Equal(expected, actual);

    [Theory]
    [MemberData(nameof(Untyped))]
    public void Untyped_operators_compile_to_the_grammar(string actual, string expected) => Assert.Equal(expected, actual);

    [Fact]
    public void An_expression_in_a_condition_throws_instead_of_choosing_a_branch()
    {
        var error = Assert.Throws<PrefabException>(() => busy ? 1 : 2);
        Assert.Contains("evaluated by the page", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_with_an_apostrophe_is_refused_with_the_reason()
    {
        var error = Assert.Throws<PrefabException>(() => name == "it's");
        Assert.Contains("no escape for an apostrophe", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_literal_stays_a_literal()
    {
        Rx<bool> flag = true;
        Assert.True(flag.IsLiteral);
        Assert.True(flag.Literal);
        Assert.Same(flag, (Rx<bool>)true);
    }
}
