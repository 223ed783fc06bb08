using System.Text.Json;
using ModelContextProtocol;
using Prefab.Ui;

namespace Prefab.Testing.Tests.Pages;

/// <summary>What the page shows, and what it does by itself.</summary>
public class PageTests
{
    private const string List = """
        {"type":"Column","children":[
          {"type":"ForEach","key":"items","let":{"label":"{{ $index + 1 }}. {{ $item.name }}"},"children":[
            {"type":"Row","children":[{"type":"Text","content":"{{ label }}"},
              {"type":"Button","label":"Remove {{ $item.name }}","onClick":{"action":"popState","key":"items","index":"{{ $index }}"}}]}]},
          {"type":"Condition","cases":[{"when":"items | length","children":[{"type":"Muted","content":"{{ items | length }} left"}]}],"else":[{"type":"Muted","content":"Nothing"}]}]}
        """;

    [Fact]
    public async Task Loops_and_conditions_follow_the_state()
    {
        var page = Wire.Open(List, """{"items":[{"name":"a"},{"name":"b"}]}""");
        Assert.Equal("1. a", page.GetByText("1. a").Text);
        await page.GetByRole(Role.Button, "Remove a").ClickAsync();
        Assert.Equal(1, page.GetByText("1. b").Count);
        Assert.Equal(1, page.GetByText("1 left").Count);
        await page.GetByRole(Role.Button).ClickAsync();
        Assert.Equal("Nothing", page.Snapshot().Split('"')[1]);
        Assert.Equal("""{"items":[]}""", page.State.ToJsonString());
    }

    [Fact]
    public void Definitions_and_slots_are_filled()
    {
        var page = Wire.Open(
            """{"type":"Column","children":[{"$ref":"hello","let":{"who":"{{ name }}"}},{"type":"Slot","name":"side","children":[{"type":"Text","content":"empty"}]}]}""",
            """{"name":"Ada","side":{"type":"H2","content":"Hi {{ name }}"}}""",
            more: ""","defs":{"hello":{"type":"Text","content":"Hello {{ who }}"}}""");
        Assert.Equal("text \"Hello Ada\"\nheading \"Hi Ada\" [level=2]", page.Snapshot());
    }

    [Fact]
    public void Node_that_cannot_be_shown_says_so_in_its_place()
    {
        var page = PrefabPage.Open(PrefabApp.Parse("""{"$prefab":{"version":"0.3"},"view":{"type":"Column","children":[{"type":"Nothing"},{"type":"Text","content":"lives"}]}}""").App);
        Assert.Contains("Unknown component: \"Nothing\"", page.GetByRole(Role.Alert).Text, StringComparison.Ordinal);
        Assert.Equal(1, page.GetByText("lives").Count);
    }

    [Fact]
    public void Every_component_of_the_protocol_is_known()
    {
        var schema = JsonDocument.Parse(PrefabSchema.ToJson()).RootElement.GetProperty("$defs").EnumerateObject()
            .Where(definition => char.IsUpper(definition.Name[0]) && definition.Value.TryGetProperty("properties", out var properties) && properties.TryGetProperty("type", out var type) && type.TryGetProperty("const", out _))
            .Select(definition => definition.Name).ToHashSet();
        Assert.True(schema.Count > 80, $"The schema names only {schema.Count} components.");
        Assert.Empty(schema.Except(TreeBuilder.Types).Except(["Condition", "ForEach", "Slot"]));
    }

    [Fact]
    public async Task Actions_on_entering_run_once_and_again_when_the_node_comes_back()
    {
        var page = Wire.Open(
            """
            {"type":"Column","children":[{"type":"Switch","name":"on","label":"Show"},
              {"type":"Condition","cases":[{"when":"on","children":[{"type":"Text","content":"here","onMount":[
                {"action":"setState","key":"n","value":"{{ n + 1 }}"},
                {"action":"setInterval","duration":100,"onTick":{"action":"setState","key":"ticks","value":"{{ ticks + 1 }}"}}]}]}]}]}
            """,
            """{"n":0,"ticks":0}""");
        await page.GetByRole(Role.Switch).CheckAsync();
        await page.Clock.AdvanceAsync(TimeSpan.FromMilliseconds(250));
        await page.GetByRole(Role.Switch).UncheckAsync();
        await page.Clock.AdvanceAsync(TimeSpan.FromSeconds(5));
        Assert.Equal("""{"n":1,"ticks":2,"on":false}""", page.State.ToJsonString());
        await page.GetByRole(Role.Switch).CheckAsync();
        Assert.Equal(2, (int?)page.State["n"]);
    }

    [Fact]
    public async Task Page_can_be_looked_at_while_a_tool_works()
    {
        var gate = new TaskCompletionSource<object?>();
        var page = Wire.Open(
            """{"type":"Column","children":[{"type":"Button","label":"Save","onClick":{"action":"toolCall","tool":"save","onSuccess":{"action":"setState","key":"done","value":"{{ $result }}"}}},{"type":"Condition","cases":[{"when":"$pending.save","children":[{"type":"Loader"}]}]}]}""",
            callTool: _ => gate.Task);
        var click = page.GetByRole(Role.Button).ClickAsync();
        Assert.True(page.GetByRole(Role.Button).IsBusy);
        Assert.Equal("Loading", page.GetByRole(Role.Status).Name);
        await page.GetByRole(Role.Button).ClickAsync();
        gate.SetResult("yes");
        await click;
        Assert.Single(page.ToolCalls);
        Assert.Empty(page.GetAllByRole(Role.Status));
        Assert.Equal("yes", (string?)page.State["done"]);
    }

    [Fact]
    public async Task Tool_that_never_answers_is_given_up_when_its_time_is_over()
    {
        CancellationToken token = default;
        var page = Wire.Open("""{"type":"Button","label":"Go","onClick":{"action":"toolCall","tool":"slow"}}""", callTool: async call =>
        {
            token = call.CancellationToken;
            await Task.Delay(System.Threading.Timeout.Infinite, token);
            return null;
        });
        var click = page.GetByRole(Role.Button).ClickAsync();
        await page.Clock.AdvanceAsync(TimeSpan.FromSeconds(60));
        await click;
        Assert.True(token.IsCancellationRequested);
        Assert.Equal(new Toast("The tool \"slow\" did not answer within 60 seconds", null, ToastVariant.Error), Assert.Single(page.Toasts));
        await page.Clock.AdvanceAsync(TimeSpan.FromSeconds(4));
        Assert.Empty(page.Toasts);
    }

    [Fact]
    public async Task Reason_for_giving_up_is_told_whether_the_page_or_the_tool_notices_first()
    {
        // Which of the two is first is left to the thread pool; so many rounds have both.
        for (var round = 0; round < 500; round++)
            await Tool_that_never_answers_is_given_up_when_its_time_is_over();
    }

    [Fact]
    public async Task Progress_of_a_tool_is_shown()
    {
        var page = Wire.Open(
            """{"type":"Column","children":[{"type":"Button","label":"Go","onClick":{"action":"toolCall","tool":"long","onProgress":{"action":"setState","key":"percent","value":"{{ $progress.percent }}"}}},{"type":"Progress","value":"{{ percent }}"}]}""",
            """{"percent":0}""",
            call =>
            {
                call.ReportProgress(1, 3);
                return Task.FromResult<object?>(null);
            });
        await page.GetByRole(Role.Button).ClickAsync();
        Assert.Equal("33", page.GetByRole(Role.Progressbar).Value);
    }

    [Fact]
    public async Task Refusal_of_a_tool_is_a_toast_and_an_error_of_the_test_comes_out()
    {
        const string View = """{"type":"Button","label":"Go","onClick":{"action":"toolCall","tool":"t"}}""";
        var refused = Wire.Open(View, callTool: _ => throw new McpException("Not today"));
        await refused.GetByRole(Role.Button).ClickAsync();
        Assert.Equal(new Toast("Not today", null, ToastVariant.Error), Assert.Single(refused.Toasts));

        var wrong = Wire.Open(View, callTool: _ => throw new InvalidOperationException("a mistake in the test"));
        Assert.Equal("a mistake in the test", (await Assert.ThrowsAsync<InvalidOperationException>(wrong.GetByRole(Role.Button).ClickAsync)).Message);

        var alone = Wire.Open(View);
        Assert.Contains("t({})", (await Assert.ThrowsAsync<PrefabTestException>(alone.GetByRole(Role.Button).ClickAsync)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Update_brings_state_and_marks_fields()
    {
        var page = Wire.Open(
            """{"type":"Form","onSubmit":{"action":"toolCall","tool":"save","arguments":{"title":"{{ name }}"}},"children":[{"type":"Label","text":"Name"},{"type":"Input","name":"name"},{"type":"Button","label":"Save"}]}""",
            callTool: Wire.Answer(new ModelContextProtocol.Protocol.CallToolResult
            {
                Content = [],
                Meta = (System.Text.Json.Nodes.JsonObject)System.Text.Json.Nodes.JsonNode.Parse("""{"prefab/update":{"state":{"seen":true},"fieldErrors":{"title":"Taken"}}}""")!,
            }));
        await page.GetByLabel("Name").FillAsync("x");
        await page.GetByLabel("Name").SubmitAsync();
        Assert.True((bool?)page.State["seen"]);
        Assert.Equal("Taken", page.GetByLabel("Name").Description);
        await page.GetByLabel("Name").FillAsync("y");
        Assert.False(page.GetByLabel("Name").IsInvalid);
    }

    [Fact]
    public async Task Keys_run_their_bindings()
    {
        var page = Wire.Open("""{"type":"Text","content":"{{ n }}"}""", """{"n":1}""", more: ""","keyBindings":{"Ctrl+k":{"action":"setState","key":"n","value":2}}""");
        await page.PressAsync("Ctrl+k");
        Assert.Equal("text \"2\"", page.Snapshot());
    }

    [Fact]
    public async Task Fetch_goes_through_the_client_of_the_test()
    {
        const string View = """{"type":"Button","label":"Go","onClick":{"action":"fetch","url":"/items","method":"POST","body":{"a":1},"onSuccess":{"action":"setState","key":"r","value":"{{ $result.ok }}"},"onError":{"action":"setState","key":"e","value":"{{ $error }}"}}}""";
        using var client = new HttpClient(new Web()) { BaseAddress = new("https://example.test") };
        var page = Wire.Open(View, options: new() { HttpClient = client });
        await page.GetByRole(Role.Button).ClickAsync();
        await page.GetByRole(Role.Button).ClickAsync();
        Assert.Equal("""{"r":"{\u0022a\u0022:1}","e":"404 Not Found"}""", page.State.ToJsonString());
        Assert.Equal(["fetch", "fetch"], page.Requests.Select(request => request.Action));
        await Assert.ThrowsAsync<PrefabTestException>(Wire.Open(View).GetByRole(Role.Button).ClickAsync);
    }

    /// <summary>Gives back what it gets, once.</summary>
    private sealed class Web : HttpMessageHandler
    {
        private int _count;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => _count++ > 0
            ? new(System.Net.HttpStatusCode.NotFound)
            : new() { Content = System.Net.Http.Json.JsonContent.Create(new { ok = await request.Content!.ReadAsStringAsync(cancellationToken) }) };
    }
}
