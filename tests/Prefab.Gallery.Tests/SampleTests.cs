using System.Text.Json;
using System.Text.Json.Nodes;
using Gallery;
using ModelContextProtocol.Server;
using Prefab.Gallery.Tests.Pages;
using Prefab.Ui;

namespace Prefab.Gallery.Tests;

public class SampleTests
{
    private static readonly JsonSerializerOptions s_indented = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static TheoryData<string> Names => [.. Sample.All.Select(sample => sample.Name)];

    [Theory, MemberData(nameof(Names))]
    public void Example_is_what_the_sample_writes(string name) =>
        Repository.AssertCommitted(Example(name), "protocol", "examples", $"{name}.json");

    [Theory, MemberData(nameof(Names))]
    public void Example_reads_back_to_the_same_bytes_when_it_is_parsed(string name)
    {
        var json = Create(name).ToJson();
        var (app, diagnostics) = PrefabApp.Parse(json);
        Assert.Empty(diagnostics);
        Assert.Equal(json, app.ToJson());
    }

    [Fact]
    public void Every_component_has_a_sample_and_an_example()
    {
        Assert.Empty(Component.All.Select(component => component.Name).Except(Parts.Samples.Keys));
        Assert.Equal(
            Sample.All.Select(sample => $"{sample.Name}.json").Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Repository.Path("protocol", "examples")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Sample_lies_in_the_folder_of_its_component()
    {
        var kinds = Component.All.ToDictionary(component => component.Name, component => component.Kind);
        Assert.All(Sample.All, sample => Assert.Equal(kinds[sample.Name], sample.Kind));
    }

    [Fact]
    public void Component_is_shown_by_the_sample_that_it_is_a_part_of()
    {
        (string Component, string Sample)[] expected =
        [
            ("CardHeader", "Card"), ("GridItem", "Grid"), ("SelectLabel", "Select"), ("Radio", "RadioGroup"), ("Tab", "Tabs"),
            ("Page", "Pages"), ("TableCell", "Table"), ("Else", "If"), ("FieldError", "Field"), ("AlertTitle", "Alert"),
        ];
        Assert.Equal(expected, expected.Select(pair => (pair.Component, Parts.Samples[pair.Component].Name)));
    }

    [Fact]
    public void Index_holds_the_state_of_every_sample()
    {
        var index = GalleryTools.ShowGallery();
        foreach (var key in Sample.All.SelectMany(sample => sample.Create().State).Select(entry => entry.Key))
            Assert.True(index.State.ContainsKey(key), key);
        Assert.Empty(PrefabApp.Parse(index.ToJson()).Diagnostics);
    }

    [Fact]
    public void Tools_that_samples_call_are_those_of_the_gallery()
    {
        var tools = typeof(GalleryTools).GetMethods().Where(method => method.GetCustomAttributes(typeof(McpServerToolAttribute), false).Length > 0)
            .Select(method => McpServerTool.Create(method, options: null).ProtocolTool.Name);
        var called = Sample.All.SelectMany(sample => Strings(JsonNode.Parse(sample.Create().ToJson()), "tool")).Distinct();
        Assert.Empty(called.Except(tools));
    }

    [Fact]
    public void Unknown_component_is_answered_with_the_names_that_exist()
    {
        var error = Assert.Throws<ArgumentException>(() => GalleryTools.ShowGallery("Tablet"));
        Assert.StartsWith("There is no component \"Tablet\". There are Accordion, AccordionItem, Alert,", error.Message, StringComparison.Ordinal);
    }

    internal static string Example(string name) => JsonSerializer.Serialize(JsonNode.Parse(Create(name).ToJson()), s_indented);

    private static PrefabApp Create(string name) => Sample.All.Single(sample => sample.Name == name).Create();

    private static IEnumerable<string> Strings(JsonNode? node, string key) => node switch
    {
        JsonObject map => map.SelectMany(entry => entry.Key == key && entry.Value is JsonValue text ? [(string)text!] : Strings(entry.Value, key)),
        JsonArray list => list.SelectMany(item => Strings(item, key)),
        _ => [],
    };
}
