namespace Prefab.Ui.Tests.Protocol;

/// <summary>What was read is written back as it was.</summary>
public class ReadBackTests
{
    public static TheoryData<string> Components => [.. Facts.Components.Keys];

    public static TheoryData<string> Actions => [.. Facts.Actions.Keys];

    [Theory, MemberData(nameof(Components))]
    public void Component_with_every_property_is_read_and_written_back(string name) => AssertOrders(JsonSamples.Component(name), view => view, name);

    [Theory, MemberData(nameof(Actions))]
    public void Action_with_every_property_is_read_and_written_back(string name) => AssertOrders(JsonSamples.ActionNode(name), JsonSamples.WithAction, name);

    [Theory, MemberData(nameof(Components))]
    public void Component_takes_every_value_of_the_protocol(string name) =>
        AssertValues(JsonSamples.Component(name), name, Facts.Components[name].Properties.Concat(Facts.Base), view => view);

    [Theory, MemberData(nameof(Actions))]
    public void Action_takes_every_value_of_the_protocol(string name) =>
        AssertValues(JsonSamples.ActionNode(name), name, Facts.Actions[name].Properties.Concat(Facts.ActionBase), JsonSamples.WithAction);

    [Theory, MemberData(nameof(Components))]
    public void Component_keeps_nulls_wrong_values_and_unknown_properties(string name) =>
        AssertFaults(JsonSamples.Component(name), Facts.Components[name].Properties.Concat(Facts.Base), view => view, "view");

    [Theory, MemberData(nameof(Actions))]
    public void Action_keeps_nulls_wrong_values_and_unknown_properties(string name) =>
        AssertFaults(JsonSamples.ActionNode(name), Facts.Actions[name].Properties.Concat(Facts.ActionBase), JsonSamples.WithAction, "view.onClick");

    [Theory, MemberData(nameof(Components))]
    public void Missing_properties_are_reported_where_they_are_required(string name)
    {
        var read = PrefabApp.Parse(JsonSamples.Envelope($$"""{"type":"{{name}}"}"""));
        var required = Facts.Components[name].Properties.Where(p => p.IsRequired == true).Select(p => $"view.{p.Name}");
        Assert.Equal(required.Order(StringComparer.Ordinal), read.Diagnostics.Select(d => d.Path).Order(StringComparer.Ordinal));
        Assert.Equal(JsonSamples.Envelope($$"""{"type":"{{name}}"}"""), read.App.ToJson());
    }

    [Theory]
    [InlineData("""{"type":"Checkbox","label":"a","checked":true}""", """{"type":"Checkbox","label":"a","value":true}""")]
    [InlineData("""{"type":"Checkbox","value":"a","checked":true}""", """{"type":"Checkbox","value":true}""", 2)]
    [InlineData("""{"type":"Switch","checked":true}""", """{"type":"Switch","value":true}""")]
    [InlineData("""{"type":"Radio","value":"a","label":"A","checked":true}""", """{"type":"Radio","option":"a","label":"A","value":true}""", 2)]
    [InlineData("""{"type":"Radio","checked":false,"value":"{{ a }}"}""", """{"type":"Radio","value":false,"option":"{{ a }}"}""", 2)]
    [InlineData("""{"type":"Tabs","defaultValue":"a"}""", """{"type":"Tabs","value":"a"}""")]
    [InlineData("""{"type":"Pages","defaultValue":"a"}""", """{"type":"Pages","value":"a"}""")]
    [InlineData("""{"type":"DataTable","columns":[],"searchable":true}""", """{"type":"DataTable","columns":[],"search":true}""")]
    [InlineData("""{"type":"DataTable","columns":[],"caption":"a"}""", """{"type":"DataTable","columns":[],"caption":"a"}""")]
    [InlineData("""{"type":"LineChart","series":[],"yAxisFormat":"compact"}""", """{"type":"LineChart","series":[],"valueFormat":"compact"}""")]
    public void Names_of_protocol_0_2_are_read_and_written_as_those_of_0_3(string old, string expected, int diagnostics = 1)
    {
        var read = PrefabApp.Parse($$$"""{"$prefab":{"version":"0.2"},"view":{{{old}}}}""");
        Assert.Equal(diagnostics, read.Diagnostics.Count);
        Assert.Equal(JsonSamples.Envelope(expected), read.App.ToJson());
        Assert.True(PrefabApp.Parse(read.App.ToJson()).Diagnostics.Count < diagnostics || old == expected);
    }

    [Fact]
    public void A_component_that_protocol_0_2_had_is_kept_and_its_successor_named()
    {
        const string Json = """{"type":"InlineCode","content":"a"}""";
        var read = PrefabApp.Parse(JsonSamples.Envelope(Json));
        Assert.Contains("Span", Assert.Single(read.Diagnostics).Expected, StringComparison.Ordinal);
        Assert.Equal(JsonSamples.Envelope(Json), read.App.ToJson());
    }

    [Fact]
    public void Radio_of_today_is_not_taken_for_one_of_protocol_0_2()
    {
        const string Json = """{"type":"Radio","value":true,"option":"a"}""";
        var read = PrefabApp.Parse(JsonSamples.Envelope(Json));
        Assert.Empty(read.Diagnostics);
        Assert.Equal(JsonSamples.Envelope(Json), read.App.ToJson());
        Assert.Equal("a", ((Radio)read.App.View!).Option.Text);
    }

    [Fact]
    public void A_property_that_comes_twice_is_written_once_with_its_last_value()
    {
        var read = PrefabApp.Parse(JsonSamples.Envelope("""{"type":"Text","content":"a","content":"b"}"""));
        Assert.Equal(JsonSamples.Envelope("""{"type":"Text","content":"b"}"""), read.App.ToJson());
    }

    private static void AssertOrders(List<(string Name, string Value)> properties, Func<string, string> place, string name)
    {
        var random = new Random(name.Length);
        for (var round = 0; round < 8; round++)
        {
            var json = JsonSamples.Envelope(place(JsonSamples.Write(properties)));
            AssertSame(json, name);
            random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(properties));
        }
    }

    private static void AssertValues(List<(string Name, string Value)> sample, string name, IEnumerable<Facts.Property> facts, Func<string, string> place)
    {
        foreach (var fact in facts)
        {
            foreach (var value in JsonSamples.Values(name, fact))
                AssertSame(JsonSamples.Envelope(place(JsonSamples.Write(sample.Select(p => p.Name == fact.Name ? (p.Name, value) : p)))), $"{name}.{fact.Name}");
        }
    }

    private static void AssertFaults(List<(string Name, string Value)> sample, IEnumerable<Facts.Property> facts, Func<string, string> place, string path)
    {
        foreach (var fact in facts)
        {
            Assert.Empty(Faults("null"));
            foreach (var wrong in JsonSamples.WrongValues(fact))
            {
                var diagnostic = Assert.Single(Faults(wrong));
                Assert.Equal($"{path}.{fact.Name}", diagnostic.Path);
                Assert.False(string.IsNullOrEmpty(diagnostic.Expected), $"{diagnostic} says nothing of what was expected");
            }

            IReadOnlyList<PrefabDiagnostic> Faults(string value)
            {
                var json = JsonSamples.Envelope(place(JsonSamples.Write(sample.Select(p => p.Name == fact.Name ? (p.Name, value) : p))));
                var read = PrefabApp.Parse(json);
                Assert.Equal(json, read.App.ToJson());
                return read.Diagnostics;
            }
        }
        var unknown = JsonSamples.Envelope(place(JsonSamples.Write([.. sample, ("aria-label", "\"x\""), ("later", "{\"a\":[1,2.50]}")])));
        var parsed = PrefabApp.Parse(unknown);
        Assert.Equal([$"{path}[\"aria-label\"]", $"{path}.later"], parsed.Diagnostics.Select(d => d.Path));
        Assert.Equal(unknown, parsed.App.ToJson());
    }

    private static void AssertSame(string json, string what)
    {
        var read = PrefabApp.Parse(json);
        Assert.True(read.Diagnostics.Count == 0, $"{what}: {string.Join("; ", read.Diagnostics)}");
        Assert.Equal(json, read.App.ToJson());
        // Nothing was merely carried along.
        Assert.DoesNotContain(Kept(read.App.View!), name => !json.Contains($"\"{name}\":null", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Kept(UiComponent view)
    {
        if (view is UnknownComponent)
            return ["(the whole node)"];
        var own = view.WireShape is { } shape ? shape.Extras.ToArray().Select(e => e.Name) : [];
        return view is Button { OnClick: [var action] } ? own.Concat(action is UnknownAction ? ["(the whole action)"] : action.WireShape!.Extras.ToArray().Select(e => e.Name)) : own;
    }
}
