namespace Prefab.Ui.Tests.Protocol;

public class ExpressionRuleTests
{
    private static readonly Rx A = Rx.State("a");
    private static readonly Rx B = Rx.State("b");
    private static readonly Rx C = Rx.State("c");

    [Fact]
    public void Operators_get_parentheses_by_precedence()
    {
        Assert.Equal("{{ a + b * c }}", $"{A + (B * C)}");
        Assert.Equal("{{ (a + b) * c }}", $"{(A + B) * C}");
        Assert.Equal("{{ a - (b - c) }}", $"{A - (B - C)}");
        Assert.Equal("{{ a / (b / c) }}", $"{A / (B / C)}");
        Assert.Equal("{{ a && (b || c) }}", $"{A && (B || C)}");
        Assert.Equal("{{ !(a && b) }}", $"{!(A && B).As<bool>()}");
        Assert.Equal("{{ a > 1 && b != 'x' }}", $"{(A > 1).As<bool>() && B != "x"}");
        Assert.Equal("{{ -(a + b) }}", $"{-(A + B)}");
        Assert.Equal("{{ (a ? b : c) + 1 }}", $"{A.Then(B, C) + 1}");
    }

    [Fact]
    public void Texts_are_quoted_and_templates_become_sums()
    {
        Assert.Equal("{{ a == 'it is' }}", $"{A == "it is"}");
        Assert.Equal("{{ a + 'Hi ' + b }}", $"{A + "Hi {{ b }}"}");
        // The grammar has no escape for an apostrophe, so that such a text is refused instead of being written wrong.
        Assert.Throws<PrefabException>(() => A == "it's");
    }

    [Fact]
    public void Members_and_positions_are_dot_segments()
    {
        Assert.Equal("{{ a.b.0.c }}", $"{A["b"][0]["c"]}");
    }

    [Fact]
    public void Pipe_arguments_are_bare_unless_they_need_quotes()
    {
        Assert.Equal("{{ a | currency:EUR }}", $"{A.Currency("EUR")}");
        Assert.Equal("{{ a | join:' and ' }}", $"{A.Join(" and ")}");
        Assert.Equal("{{ a | round:2 }}", $"{A.Round(2)}");
    }

    [Fact]
    public void Piped_values_have_parentheses_as_operands_and_none_as_input()
    {
        Assert.Equal("{{ (a | length) > 3 }}", $"{A.Length() > 3}");
        Assert.Equal("{{ a + b | currency }}", $"{(A + B).Currency()}");
        Assert.Equal("{{ a | upper | truncate:5 }}", $"{A.Upper().Truncate(5)}");
    }
}
