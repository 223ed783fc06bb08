using System.Reflection;
using System.Text.Json;
using Prefab.Ui;

namespace Prefab.Testing.Tests.Expressions;

/// <summary>The rows of <c>protocol/expressions.json</c>, which the renderer runs as well.</summary>
public class ExpressionTableTests
{
    private static readonly JsonElement s_table = JsonElement.Parse(File.ReadAllText(Repository.Path("protocol", "expressions.json")));

    public static TheoryData<string, string, string, string> Templates => Rows("templates", row =>
        (row.GetProperty("name").GetString()!, row.GetProperty("template").GetString()!, row.GetProperty("state").GetRawText(), row.GetProperty("expected").GetRawText()));

    public static TheoryData<string, string, string, string> Conditions => Rows("conditions", row =>
        ("condition", row.GetProperty("when").GetString()!, row.GetProperty("state").GetRawText(), row.GetProperty("expected").GetRawText()));

    [Theory, MemberData(nameof(Templates))]
    public void Template_has_the_value_of_the_table(string name, string template, string state, string expected)
    {
        Assert.NotEmpty(name);
        var value = Template.Interpolate(template, new DataContext(Data.Parse(state)));
        Assert.Equal(Table.Describe(Table.Value(Data.Parse(expected))), Table.Describe(value));
    }

    [Theory, MemberData(nameof(Conditions))]
    public void Condition_has_the_truth_of_the_table(string name, string when, string state, string expected)
    {
        Assert.NotEmpty(name);
        Assert.Equal(expected == "true", Template.Test(when, new DataContext(Data.Parse(state))));
    }

    [Fact]
    public void Pipes_are_those_of_the_builder() =>
        Assert.Equal(
            typeof(Pipes).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(method => method.Name != nameof(Pipes.Pipe)).Select(method => method.Name.ToLowerInvariant()).Distinct().Order(StringComparer.Ordinal),
            PipeTable.Names.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("{{ n | number:2 }}", 1.005, "1.01")]
    [InlineData("{{ n | compact }}", 999_999, "1M")]
    [InlineData("{{ n | compact }}", 1234, "1.2K")]
    [InlineData("{{ n | compact }}", 123_456, "123K")]
    [InlineData("{{ n | compact }}", 0.126, "0.13")]
    [InlineData("{{ n | currency:CHF }}", 1234.5, "CHF\u00a01,234.50")]
    [InlineData("{{ n | currency:kwd }}", 1, "KWD\u00a01.000")]
    [InlineData("{{ n }}!", 1e21, "1e+21!")]
    [InlineData("{{ n }}!", 123456789012345680000d, "123456789012345680000!")]
    [InlineData("{{ n }}!", 1e-7, "1e-7!")]
    [InlineData("{{ n }}!", 0.000001, "0.000001!")]
    [InlineData("{{ n | percent:1 }}", 0.00045, "0.0%")]
    public void Number_is_written_as_browsers_write_it(string template, double number, string expected) =>
        Assert.Equal(expected, Template.Interpolate(template, new DataContext(new DataObject { ["n"] = number })));

    [Theory]
    [InlineData("2026-02-03T23:30:00Z", "Feb 4, 2026, 8:30 AM")]
    [InlineData("2026-02-03T23:30:00-05:00", "Feb 4, 2026, 1:30 PM")]
    [InlineData("2026-02-03T23:30", "Feb 3, 2026, 11:30 PM")]
    [InlineData("2026-02-30", "2026-02-30")]
    public void Point_in_time_is_told_in_the_zone_of_the_host(string text, string expected) =>
        Assert.Equal(expected, DateFormats.OfDateTime(text, TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo")));

    private static TheoryData<string, string, string, string> Rows(string kind, Func<JsonElement, (string, string, string, string)> read)
    {
        var rows = new TheoryData<string, string, string, string>();
        foreach (var row in s_table.GetProperty(kind).EnumerateArray())
        {
            var (name, text, state, expected) = read(row);
            rows.Add(name, text, state, expected);
        }
        Assert.NotEmpty(rows);
        return rows;
    }
}
