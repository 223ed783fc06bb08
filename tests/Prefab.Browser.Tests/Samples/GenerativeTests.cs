using System.Text.Json;
using Microsoft.Playwright;
using ModelContextProtocol.Protocol;
using static Microsoft.Playwright.Assertions;

namespace Prefab.Browser.Tests;

public sealed class GenerativeServer() : SampleServer("Generative");

/// <summary>A page that a model has written: the example of the sample.</summary>
public sealed class GenerativeTests(Chromium chromium, GenerativeServer server) : SampleTest<GenerativeServer>(chromium, server)
{
    /// <summary>The call of a model that shows the example.</summary>
    public static CallToolRequestParams Show => ShowJson(File.ReadAllText(Path.Combine(Locations.Repository, "samples/Generative/example.json")));

    private ILocator Rows => Host.App.Locator(".pf-data-table tbody tr");

    [Theory, InlineData(HostKind.McpApps), InlineData(HostKind.OpenAi)]
    public async Task Page_of_a_model_asks_the_tool_that_it_may_call(HostKind kind)
    {
        await OpenAsync(Show, "Trains", kind);
        await Host.App.GetByLabel("To").SelectOptionAsync("Lugano");
        await Button("Find").ClickAsync();
        await Expect(Rows).ToHaveCountAsync(4);
        await Expect(Rows.First).ToContainTextAsync("8:02 AM");
        var call = Assert.Single(await Host.RequestsAsync("tools/call")).GetProperty("params");
        Assert.Equal("Lugano", call.GetProperty("arguments").GetProperty("to").GetString());
    }

    [Fact]
    public async Task Model_reads_what_is_wrong_with_its_page()
    {
        var result = await Server.CallAsync(ShowJson("""{"view":{"type":"Column","children":[{"type":"Image","src":"x"},{"type":"Button","label":"Go","onClick":{"action":"toolCall","tool":"delete_all"}}]}}"""), default);
        Assert.True(result.IsError);
        var text = Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
        Assert.Contains("view.children[0]: the component Image is not allowed here.", text, StringComparison.Ordinal);
        Assert.Contains("view.children[1].onClick: the tool \"delete_all\" is not allowed here; a page may call find_trains.", text, StringComparison.Ordinal);
    }

    [Theory, InlineData("light"), InlineData("dark")]
    public async Task Page_looks_good_in_both_themes(string theme)
    {
        await OpenAsync(Show, "Trains", theme: theme);
        await Button("Find").ClickAsync();
        await Expect(Rows).ToHaveCountAsync(4);
        await ExpectGoodLooksAsync($"generative-{theme}");
    }

    private static CallToolRequestParams ShowJson(string ui) => new() { Name = "show_ui", Arguments = new Dictionary<string, JsonElement> { ["ui"] = JsonElement.Parse(ui) } };
}
