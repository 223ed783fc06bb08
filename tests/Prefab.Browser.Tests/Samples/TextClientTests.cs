using System.Text.Json;
using ModelContextProtocol.Protocol;

namespace Prefab.Browser.Tests;

/// <summary>What a client gets that shows no apps: each sample's page as a short text, and results that read as text.</summary>
public sealed class TextClientTests
{
    [Theory]
    [InlineData("Contacts", "show_contacts", "Ada Lovelace", "ada@example.com", "6 contacts")]
    [InlineData("Dashboard", "show_sales", "Orders: 10000", "Gravel & Co", "Bicycles: 714178.01")]
    [InlineData("Documents", "show_documents", "Annual report", "0 of 24 pages exported")]
    [InlineData("Gateway", "docs_show_documents", "Annual report")]
    public async Task Page_is_a_short_text_when_the_client_shows_no_apps(string sample, string tool, params string[] words)
    {
        await using var server = new TextClient(sample);
        await server.InitializeAsync();
        var text = TextOf(await server.CallAsync(tool));
        Assert.All(words, word => Assert.Contains(word, text, StringComparison.Ordinal));
        // What the page's markup is made of would only cost the model its attention.
        Assert.DoesNotContain("$prefab", text, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", text, StringComparison.Ordinal);
        Assert.InRange(text.Length, 1, 4000);
    }

    [Fact]
    public async Task Result_of_a_search_is_text_when_the_client_shows_no_apps()
    {
        await using var server = new TextClient("Contacts");
        await server.InitializeAsync();
        var call = new CallToolRequestParams { Name = "search_contacts", Arguments = new Dictionary<string, JsonElement> { ["query"] = JsonElement.Parse("\"hopper\"") } };
        Assert.Contains("grace@example.com", TextOf(await server.CallAsync(call, default)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_of_a_model_is_text_when_the_client_shows_no_apps()
    {
        await using var server = new TextClient("Generative");
        await server.InitializeAsync();
        Assert.Contains("Trains", TextOf(await server.CallAsync(GenerativeTests.Show, default)), StringComparison.Ordinal);
    }

    private static string TextOf(CallToolResult result)
    {
        Assert.NotEqual(true, result.IsError);
        return Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
    }

    private sealed class TextClient(string sample) : SampleServer(sample)
    {
        protected override bool ShowsApps => false;
    }
}
