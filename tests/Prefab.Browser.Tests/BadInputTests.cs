using System.Text.Json;
using Microsoft.Playwright;
using ModelContextProtocol.Protocol;
using Prefab.Ui;
using static Microsoft.Playwright.Assertions;

namespace Prefab.Browser.Tests;

/// <summary>What nobody should send: the page says what is wrong where it is wrong, and everything else works.</summary>
public sealed class BadInputTests(Chromium chromium) : PageTest(chromium)
{
    /// <summary>A button with state of its own, beside which the bad node stands; it must go on working.</summary>
    private const string Neighbour =
        """{"type":"Button","label":"Pressed {{ count }} times","onClick":{"action":"setState","key":"count","value":"{{ count + 1 }}"}}""";

    public static TheoryData<string, string, string> BadNodes => new()
    {
        { """{"type":"Hologram","depth":3}""", "Hologram", "Unknown component" },
        { """{"content":"no type"}""", "View", "undefined" },
        { """{"type":"Column","children":"three"}""", "Column", "children" },
        { """{"type":"Condition"}""", "Condition", "cases" },
        { "null", "View", "" },
        { "7", "View", "" },
    };

    public static TheoryData<string> OddProps =>
    [
        """{"type":"Progress","value":"plenty"}""",
        """{"type":"Heading","content":"Level 99","level":99}""",
        """{"type":"Grid","columns":"many","children":[]}""",
        """{"type":"Button","label":{"not":"text"},"variant":12,"size":[],"onClick":"press"}""",
        """{"type":"Checkbox","name":5,"value":"maybe","label":{}}""",
        """{"type":"Input","name":["a"],"value":{"deep":true},"onChange":7}""",
        """{"type":"Badge","label":"{{ 1 + }}","variant":"{{ nobody.home }}"}""",
        """{"type":"ForEach","key":{"a":1},"children":[{"type":"Text","content":"never"}]}""",
        """{"type":"Text","content":"{{ constructor }} {{ __proto__.polluted }}"}""",
        """{"type":"Text","content":"odd","cssClass":{"a":"b"},"id":[1],"let":"x"}""",
    ];

    public static TheoryData<string> AbsurdResults =>
    [
        """{}""",
        """{"content":[],"structuredContent":{"result":7}}""",
        """{"content":[{"type":"text","text":"{ not JSON"}]}""",
        """{"content":[{"type":"image","data":"AAAA","mimeType":"image/png"}]}""",
        """{"content":[],"structuredContent":{"$prefab":{"version":"0.3"}},"isError":true}""",
    ];

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Host.OpenAsync(PrefabRenderer.Html, HostContext.Light);
    }

    [Theory, MemberData(nameof(BadNodes))]
    public async Task Node_is_replaced_by_a_message_when_it_cannot_be_shown(string node, string name, string reason)
    {
        await ShowAsync(node);
        var message = Host.App.GetByRole(AriaRole.Alert);
        await Expect(message).ToContainTextAsync(name);
        await Expect(message).ToContainTextAsync(reason);
        await Expect(message).ToContainTextAsync("children[0]");
        await PressNeighbourAsync();
    }

    [Theory, MemberData(nameof(OddProps))]
    public async Task Page_lives_when_a_prop_is_malformed(string node)
    {
        await ShowAsync(node);
        await PressNeighbourAsync();
    }

    [Theory, MemberData(nameof(AbsurdResults))]
    public async Task Page_lives_when_a_tool_answers_nonsense(string result)
    {
        Host.Tools = (_, _) => Task.FromResult(JsonSerializer.Deserialize<CallToolResult>(result, JsonSerializerOptions.Web)!);
        await ShowAsync("""
            {"type":"Column","children":[
              {"type":"Button","label":"Load","onClick":{"action":"toolCall","tool":"load",
                "onSuccess":{"action":"setState","key":"rows","value":"{{ $result }}"}}},
              {"type":"ForEach","key":"rows","children":[{"type":"Text","content":"{{ $item.name }}"}]}]}
            """);
        await Host.App.GetByRole(AriaRole.Button, new() { Name = "Load" }).ClickAsync();
        await Expect(Host.App.Locator("[aria-busy=true]")).ToHaveCountAsync(0);
        Assert.Single(await Host.RequestsAsync("tools/call"));
        await PressNeighbourAsync();
    }

    [Fact]
    public async Task Result_is_explained_when_it_has_no_view()
    {
        await Host.ShowAsync(new CallToolResult { Content = [new TextContentBlock { Text = "Three tasks are open." }] });
        await Expect(Host.App.GetByRole(AriaRole.Status)).ToHaveTextAsync("Three tasks are open.");
    }

    [Fact]
    public async Task Result_is_explained_when_its_envelope_is_empty()
    {
        await Host.ShowAsync("""{"$prefab":{"version":"0.3"},"state":{"a":1}}""");
        await Expect(Host.App.GetByRole(AriaRole.Status)).ToContainTextAsync("no view");
    }

    [Fact]
    public async Task Result_is_explained_when_the_tool_failed()
    {
        await Host.ShowAsync(new CallToolResult { IsError = true, Content = [new TextContentBlock { Text = "The store is locked." }] });
        await Expect(Host.App.GetByRole(AriaRole.Status)).ToHaveTextAsync("The store is locked.");
    }

    [Fact]
    public async Task View_stays_when_a_later_result_has_none()
    {
        await ShowAsync("""{"type":"Text","content":"First"}""");
        await PressNeighbourAsync();
        await Host.ShowAsync(new CallToolResult { Content = [new TextContentBlock { Text = "Only words." }] });
        await Expect(Host.App.GetByText("First")).ToBeVisibleAsync();
        await Expect(Host.App.GetByText("Pressed 1 times")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Payload_of_version_02_is_shown()
    {
        await Host.ShowAsync("""
            {"version":"0.2","state":{"who":"Ada"},"view":{"type":"Column","children":[
              {"type":"Heading","content":"Hello {{ who }}"},
              {"type":"Checkbox","name":"agree","label":"I agree","checked":true}]}}
            """);
        await Expect(Host.App.GetByRole(AriaRole.Heading, new() { Name = "Hello Ada" })).ToBeVisibleAsync();
        await Expect(Host.App.GetByRole(AriaRole.Checkbox, new() { Name = "I agree" })).ToBeCheckedAsync();
        Assert.Empty(Host.Warnings);
    }

    [Fact]
    public async Task Payload_of_an_unknown_version_is_shown_with_a_warning()
    {
        await Host.ShowAsync("""{"$prefab":{"version":"9.9"},"view":{"type":"Text","content":"From the future"}}""");
        await Expect(Host.App.GetByText("From the future")).ToBeVisibleAsync();
        Assert.Contains(Host.Warnings, warning => warning.Contains("9.9", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Text_stays_text_when_it_looks_like_markup()
    {
        await ShowAsync("""{"type":"Text","content":"<img src=x onerror=\"document.title='owned'\"><b>bold</b>","dangerouslySetInnerHTML":{"__html":"<i>no</i>"}}""");
        await Expect(Host.App.GetByText("<b>bold</b>")).ToBeVisibleAsync();
        await Expect(Host.App.Locator("img,i,b")).ToHaveCountAsync(0);
    }

    private Task ShowAsync(string node) =>
        Host.ShowAsync("{\"$prefab\":{\"version\":\"0.3\"},\"state\":{\"count\":0},\"view\":{\"type\":\"Column\",\"children\":[" + node + "," + Neighbour + "]}}");

    private async Task PressNeighbourAsync()
    {
        // With a key, because a message may lie over so small a page.
        await Host.App.GetByRole(AriaRole.Button, new() { Name = "Pressed 0 times" }).PressAsync("Enter");
        await Expect(Host.App.GetByRole(AriaRole.Button, new() { Name = "Pressed 1 times" })).ToBeVisibleAsync();
    }
}
