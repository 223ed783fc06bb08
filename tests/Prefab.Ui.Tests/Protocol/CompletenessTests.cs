using System.Text.Json;

namespace Prefab.Ui.Tests.Protocol;

public class CompletenessTests(Xunit.Abstractions.ITestOutputHelper output)
{
    /// <summary>What this library has beyond the protocol: records by their name in the schema, and properties as <c>record.property</c>.</summary>
    private static readonly string[] s_additions = ["action.cancelCall", "action.toolCall.onProgress", "action.toolCall.timeout"];

    public static TheoryData<string> Components => [.. Facts.Components.Keys];

    public static TheoryData<string> Actions => [.. Facts.Actions.Keys];

    public static TheoryData<string> Parts => [.. Facts.Parts.Keys];

    [Fact]
    public void Counts_are_those_of_the_protocol()
    {
        var components = Facts.Components.Values.Count(c => Schemas.All.ContainsKey(c.Name));
        var componentProperties = Facts.Components.Values.Sum(c => c.Properties.Count(p => Schemas.PropertiesOf(c.Name).ContainsKey(p.Name)));
        var actions = Facts.Actions.Values.Count(a => Schemas.All.ContainsKey($"action.{a.Name}"));
        var actionProperties = Facts.Actions.Values.Sum(a => a.Properties.Count(p => Schemas.PropertiesOf($"action.{a.Name}").ContainsKey(p.Name)));
        var pipes = Facts.Pipes.Count(p => PipeMethod(p.Name) is not null);
        output.WriteLine($"components {components} of {Facts.Components.Count}, their properties {componentProperties} of {Facts.Components.Values.Sum(c => c.Properties.Count)}");
        output.WriteLine($"actions {actions} of {Facts.Actions.Count}, their properties {actionProperties} of {Facts.Actions.Values.Sum(a => a.Properties.Count)}");
        output.WriteLine($"pipes {pipes} of {Facts.Pipes.Count}");
        Assert.Equal((109, 15, 20), (components, actions, pipes));
    }

    [Fact]
    public void Records_are_those_of_the_protocol()
    {
        var expected = Facts.Components.Keys.Concat(Facts.Actions.Keys.Select(a => $"action.{a}")).Concat(Facts.Parts.Keys).Concat(s_additions.Where(a => Schemas.All.ContainsKey(a)));
        Assert.Equal(expected.Order(StringComparer.Ordinal), Schemas.All.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(Facts.Components.Keys.Order(StringComparer.Ordinal), WireRegistry.ComponentNames.Except(s_additions).Order(StringComparer.Ordinal));
        Assert.Equal(Facts.Actions.Keys.Order(StringComparer.Ordinal), WireRegistry.ActionNames.Where(a => !s_additions.Contains($"action.{a}")).Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Components))]
    public void Component_has_the_properties_of_the_protocol(string name)
    {
        var component = Facts.Components[name];
        AssertProperties(name, ["type"], component.Properties, Facts.Base, component.IsContainer ? ["children"] : []);
    }

    [Theory, MemberData(nameof(Actions))]
    public void Action_has_the_properties_of_the_protocol(string name) =>
        AssertProperties($"action.{name}", ["action"], Facts.Actions[name].Properties, Facts.ActionBase, []);

    [Theory, MemberData(nameof(Parts))]
    public void Part_has_the_properties_of_the_protocol(string name) => AssertProperties(name, [], Facts.Parts[name].Properties, [], []);

    [Theory, MemberData(nameof(Components))]
    public void Component_writes_the_defaults_of_the_protocol(string name)
    {
        var component = Facts.Components[name];
        var properties = component.Properties.Where(p => (name, p.Name) != ("Embed", "url"));
        AssertDefaults(Instances.Write(Instances.Component(name)), properties, component.AutoName);
    }

    [Theory, MemberData(nameof(Actions))]
    public void Action_writes_nothing_but_what_is_required_or_a_default(string name) =>
        AssertDefaults(Instances.Write(Instances.Action(name)), Facts.Actions[name].Properties, autoName: null);

    [Fact]
    public void Pipes_have_a_method_each_with_an_argument_where_the_protocol_has_one()
    {
        foreach (var (name, hasArgument) in Facts.Pipes)
        {
            var method = PipeMethod(name);
            Assert.True(method is not null, $"the pipe {name} has no method");
            Assert.True(hasArgument == method.GetParameters().Length > 1, $"the pipe {name} {(hasArgument ? "needs an" : "has no")} argument");
        }
    }

    [Fact]
    public void Envelope_has_the_keys_of_the_protocol()
    {
        var json = new PrefabApp
        {
            View = new Text("x"),
            State = { ["a"] = 1 },
            Defs = { ["d"] = new Text("x") },
            Css = ["a {}"],
            Stylesheets = ["https://example.com/a.css"],
            Mode = ColorMode.Dark,
            KeyBindings = { ["a"] = new CloseOverlay() },
            Meta = new() { ["a"] = 1 },
        }.ToJson();
        var written = JsonDocument.Parse(json).RootElement.EnumerateObject().Select(p => p.Name);
        // Keys of protocol 0.2 are read, not written.
        Assert.Equal(Facts.Envelope.Select(p => p.Name).Except(["version", "theme"]).Order(), written.Order());
    }

    private static System.Reflection.MethodInfo? PipeMethod(string name) =>
        typeof(Pipes).GetMethods().SingleOrDefault(m => string.Equals(m.Name, name, StringComparison.OrdinalIgnoreCase));

    private static void AssertProperties(
        string name,
        IReadOnlyList<string> discriminator,
        IReadOnlyList<Facts.Property> own,
        IReadOnlyList<Facts.Property> common,
        IReadOnlyList<string> children)
    {
        var schema = Schemas.PropertiesOf(name);
        var expected = discriminator.Concat(own.Select(p => p.Name)).Concat(common.Select(p => p.Name)).Concat(children).Distinct();
        Assert.Equal(expected.Order(StringComparer.Ordinal), schema.Keys.Where(key => !s_additions.Contains($"{name}.{key}")).Order(StringComparer.Ordinal));
        foreach (var fact in own.Concat(common))
        {
            var property = schema[fact.Name];
            Assert.True(fact.IsRequired is null || fact.IsRequired == Schemas.RequiredOf(name).Contains(fact.Name), $"{name}.{fact.Name}: required is {fact.IsRequired} in the protocol");
            Assert.True(fact.Enum.SequenceEqual(Schemas.EnumOf(property)), $"{name}.{fact.Name}: the protocol has {string.Join(", ", fact.Enum)}");
            Assert.True(!fact.TakesExpressions || Schemas.TakesExpressions(property), $"{name}.{fact.Name}: the protocol takes expressions");
            var value = property.TryGetProperty("default", out var given) ? given.GetRawText() : null;
            Assert.True((value is null && fact.Emitted is null) || value == fact.Default, $"{name}.{fact.Name}: the default is {fact.Default ?? "absent"} in the protocol and {value ?? "absent"} here");
        }
    }

    private static void AssertDefaults(JsonElement written, IEnumerable<Facts.Property> properties, string? autoName)
    {
        foreach (var fact in properties)
        {
            var value = written.TryGetProperty(fact.Name, out var found) ? found.GetRawText() : null;
            if (fact.Name == "name" && autoName is not null)
                Assert.Equal($"\"{autoName}_1\"", value);
            else if (fact.IsRequired == true)
                Assert.True(value is not null, $"{fact.Name} is required and not written");
            else if (fact.Emitted is { } emitted)
                Assert.True(value == emitted, $"{fact.Name} should be written as {emitted} and is {value ?? "absent"}");
            // Null is a value that an author can mean where any value may stand.
            else if (value is not null && !(fact.Type == "any" && value == "null"))
                Assert.True(fact.Default == value && !fact.Json.TryGetProperty("builderAlwaysEmits", out _), $"{fact.Name} should not be written and is {value}");
        }
    }
}
