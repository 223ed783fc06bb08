using System.Text.Json;

namespace Prefab.Ui.Tests.Protocol;

public class SchemaTests
{
    private static readonly JsonElement s_schema = JsonDocument.Parse(PrefabSchema.ToJson()).RootElement;

    [Fact]
    public void Schema_is_the_committed_one() => Repository.AssertCommitted(PrefabSchema.ToJson(), "protocol", "prefab.schema.json");

    [Fact]
    public void Catalog_is_the_committed_one() => Repository.AssertCommitted(PrefabSchema.Catalog(), "protocol", "catalog.txt");

    [Fact]
    public void References_in_the_schema_have_a_target()
    {
        var defs = s_schema.GetProperty("$defs");
        foreach (var reference in References(s_schema).Distinct())
            Assert.True(defs.TryGetProperty(reference["#/$defs/".Length..], out _), $"{reference} has no target");
    }

    [Fact]
    public void Schema_describes_every_property()
    {
        foreach (var (name, schema) in Schemas.All)
        {
            Assert.True(schema.TryGetProperty("description", out _), $"{name} has no description");
            foreach (var (property, value) in Schemas.PropertiesOf(name))
                Assert.True(value.TryGetProperty("const", out _) || value.TryGetProperty("description", out _), $"{name}.{property} has no description");
        }
    }

    [Fact]
    public void Catalog_names_every_component_action_and_pipe_once()
    {
        var lines = PrefabSchema.Catalog().Split('\n');
        foreach (var name in Facts.Components.Keys.Concat(Facts.Actions.Keys).Concat(Facts.Parts.Keys))
            Assert.Single(lines, line => line.Split(' ')[0].TrimEnd('+') == name && line.Contains(" //", StringComparison.Ordinal));
        var pipes = Assert.Single(lines, line => line.StartsWith("Pipes: ", StringComparison.Ordinal))["Pipes: ".Length..].TrimEnd('.').Split(", ");
        Assert.Equal(Facts.Pipes.Select(p => p.Name).Order(StringComparer.Ordinal), pipes);
    }

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        // A property that is called $ref has an object behind it, a reference a text.
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => p.Name == "$ref" && p.Value.ValueKind == JsonValueKind.String ? [p.Value.GetString()!] : References(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };
}
