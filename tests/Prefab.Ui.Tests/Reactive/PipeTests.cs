using System.Text.Json;

namespace Prefab.Ui.Tests.Reactive;

public class PipeTests
{
    private static readonly Rx<double> price = Rx.Of<double>("price");
    private static readonly Rx items = Rx.State("items");

    public static TheoryData<string, string> Methods => new()
    {
        { price.Abs().ToString(), "{{ price | abs }}" },
        { price.Compact(2).ToString(), "{{ price | compact:2 }}" },
        { price.Currency().ToString(), "{{ price | currency }}" },
        { price.Currency("EUR").ToString(), "{{ price | currency:EUR }}" },
        { items.Date("long").ToString(), "{{ items | date:long }}" },
        { items.DateTime().ToString(), "{{ items | datetime }}" },
        { items.Default("n/a").ToString(), "{{ items | default:'n/a' }}" },
        { items.Default(0).ToString(), "{{ items | default:0 }}" },
        { items.First().ToString(), "{{ items | first }}" },
        { items.Join(" and ").ToString(), "{{ items | join:' and ' }}" },
        { items.Last().ToString(), "{{ items | last }}" },
        { items.Length().ToString(), "{{ items | length }}" },
        { items.Lower().ToString(), "{{ items | lower }}" },
        { price.Number(2).ToString(), "{{ price | number:2 }}" },
        { price.Percent(1).ToString(), "{{ price | percent:1 }}" },
        { items.Length().Pluralize("task").ToString(), "{{ items | length | pluralize:task }}" },
        { items.RejectAttr("done").ToString(), "{{ items | rejectattr:done }}" },
        { price.Round(1).ToString(), "{{ price | round:1 }}" },
        { items.SelectAttr("done").ToString(), "{{ items | selectattr:done }}" },
        { items.Time().ToString(), "{{ items | time }}" },
        { items.Truncate(20).ToString(), "{{ items | truncate:20 }}" },
        { items.Upper().ToString(), "{{ items | upper }}" },
        { items.Pipe("shout", 3).ToString(), "{{ items | shout:3 }}" },
        { (items.Length() > 0).ToString(), "{{ (items | length) > 0 }}" },
        { (price + 1).Currency().ToString(), "{{ price + 1 | currency }}" },
        { Rx.State("a").Then("x", "y").Upper().ToString(), "{{ (a ? 'x' : 'y') | upper }}" },
    };

    public static TheoryData<RxString, string> Formats => new()
    {
        { $"{price:currency}", "{{ price | currency }}" },
        { $"{price:currency:EUR} for {items:upper}", "{{ price | currency:EUR }} for {{ items | upper }}" },
        { $"{items:lower|truncate:20}", "{{ items | lower | truncate:20 }}" },
        { $"{items:default:n/a}", "{{ items | default:'n/a' }}" },
        { $"{3.14159:F2} {true} {DayOfWeek.Friday}", "3.14 true Friday" },
        { $"{price}", "{{ price }}" },
        { $"a {{{{ b", "a {{ b" },
    };

    [Theory]
    [MemberData(nameof(Methods))]
    public void Every_pipe_is_a_method(string actual, string expected) => Assert.Equal(expected, actual);

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_format_specifier_on_an_expression_is_a_pipe(RxString actual, string expected) => Assert.Equal(expected, actual.Text);

    [Fact]
    public void A_negative_argument_is_refused()
    {
        var error = Assert.Throws<PrefabException>(() => price.Round(-1));
        Assert.Contains("no negative pipe arguments", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_format_that_is_no_pipe_is_refused() =>
        Assert.Throws<PrefabException>(() => (RxString)$"{price:#,##0.00}");

    [Fact]
    public void Expressions_inside_own_data_are_written_as_templates()
    {
        var row = new Dictionary<string, object> { ["a"] = price, ["b"] = items, ["c"] = (RxString)$"{price:round}" };
        Assert.Equal("""{"a":"{{ price }}","b":"{{ items }}","c":"{{ price | round }}"}""", JsonSerializer.Serialize(row, PrefabJson.Options));
    }

    [Fact]
    public void Format_is_a_pipe_when_the_text_becomes_a_string_first()
    {
        string text = $"from {price:currency:EUR}";
        Assert.Equal("from {{ price | currency:EUR }}", text);
        Assert.Equal("{{ items | upper }}", new Metric("Items", $"{items:upper}").Value.Value);
        Assert.Equal("{{ price }} {{ items }}", string.Create(null, $"{price} {items}"));
    }
}
