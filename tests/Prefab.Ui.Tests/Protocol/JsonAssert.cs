using System.Text.Json;
using System.Text.Json.Nodes;

namespace Prefab.Ui.Tests.Protocol;

/// <summary>Compares what is written with the JSON that a rule of the protocol names; the order of properties does not count.</summary>
internal static class JsonAssert
{
    public static void Writes(string expected, UiComponent component) => Equal(expected, Instances.Write(component));

    public static void Writes(string expected, UiAction action) => Equal(expected, Instances.Write(action));

    /// <summary>The properties that are named are written so; the component may have others.</summary>
    public static void Has(string expected, UiComponent component)
    {
        var written = Instances.Write(component);
        foreach (var (name, value) in JsonNode.Parse(expected)!.AsObject())
        {
            if (value is JsonValue text && text.GetValueKind() == JsonValueKind.String && text.GetValue<string>() == "(absent)")
                Assert.False(written.TryGetProperty(name, out _), $"{name} should be absent in {written}");
            else
                Assert.True(written.TryGetProperty(name, out var actual) && JsonNode.DeepEquals(value, JsonNode.Parse(actual.GetRawText())), $"{name} should be {value?.ToJsonString() ?? "null"} in {written}");
        }
    }

    public static string? Class(UiComponent component) => Instances.Write(component).TryGetProperty("cssClass", out var classes) ? classes.GetString() : null;

    public static void Equal(string expected, JsonElement actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual.GetRawText())), $"expected {expected}\nwritten  {actual.GetRawText()}");
}
