using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol;
using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Prefab.Testing.Tests.Pages;

/// <summary>What the host's model reads and does on a page; the table is <c>protocol/tools.json</c>, which the renderer runs as well.</summary>
public class AppToolTests
{
    private static readonly JsonArray s_rows = JsonNode.Parse(File.ReadAllText(Repository.Path("protocol", "tools.json")))!["rows"]!.AsArray();

    private static readonly PrefabApp s_contacts = new()
    {
        State = { ["selected"] = "nobody" },
        View = new H2($"Selected: {State("selected")}"),
        Tools =
        [
            new("select_contact")
            {
                Description = "Selects a contact.",
                Parameters = [new("id") { Description = "Id of the contact." }, new("loud", AppToolParameterType.Boolean) { Required = false }],
                OnCall = new CallTool("name_of") { Arguments = { ["id"] = EVENT["id"] }, OnSuccess = new SetState("selected", RESULT) },
                Result = new DataMap { ["selected"] = State("selected") },
            },
            new("read_page") { Result = State("selected") },
        ],
    };

    public static TheoryData<string> Names => new(s_rows.Select(row => (string)row!["name"]!));

    [Theory, MemberData(nameof(Names))]
    public async Task Calls_give_what_the_table_says(string name)
    {
        var row = Assert.Single(s_rows, row => (string)row!["name"]! == name)!.AsObject();
        var state = row["state"] ?? new JsonObject();
        var page = Wire.Open("""{"type":"Text","content":"a"}""", state.ToJsonString(), more: $$""","_meta":{"prefab/tools":[{{row["tool"]!.ToJsonString()}}]}""");
        var result = await page.CallAppToolAsync((string)row["tool"]!["name"]!, row["arguments"]?.AsObject().ToDictionary(argument => argument.Key, argument => (object?)argument.Value));
        var expected = row["expected"]!.AsObject();
        Assert.Equal((string?)expected["text"], result.Text);
        Assert.Equal(expected["structured"]?.ToJsonString(), result.StructuredContent?.ToJsonString());
        Assert.Equal((bool?)expected["isError"] ?? false, result.IsError);
        Assert.Equal((expected["state"] ?? state).ToJsonString(), page.State.ToJsonString());
    }

    [Fact]
    public void Tools_are_listed_as_the_host_sees_them()
    {
        var tools = PrefabPage.Open(s_contacts).AppTools;
        Assert.Equal([("select_contact", "Selects a contact."), ("read_page", null)], tools.Select(tool => (tool.Name, tool.Description)));
        Assert.Equal(
            """{"type":"object","properties":{"id":{"type":"string","description":"Id of the contact."},"loud":{"type":"boolean"}},"required":["id"]}""",
            tools[0].InputSchema.GetRawText());
        Assert.Equal("""{"type":"object"}""", tools[1].InputSchema.GetRawText());
        Assert.DoesNotContain("name_of", JsonSerializer.Serialize(tools, McpJsonUtilities.DefaultOptions), StringComparison.Ordinal);
        Assert.Empty(PrefabPage.Open(new Text("a")).AppTools);
    }

    [Fact]
    public async Task Model_changes_the_page_and_reads_it()
    {
        var page = PrefabPage.Open(s_contacts, call => Task.FromResult<object?>($"Ada {call.Arguments["id"]}"));
        var result = await page.CallAppToolAsync("select_contact", new Dictionary<string, object?> { ["id"] = "7" });
        Assert.False(result.IsError);
        Assert.Equal("""{"selected":"Ada 7"}""", result.StructuredContent?.ToJsonString());
        Assert.Equal("Selected: Ada 7", page.GetByRole(Role.Heading).Text);
        Assert.Equal("Ada 7", (await page.CallAppToolAsync("read_page")).Text);
        Assert.Equal("""name_of({"id":"7"})""", Assert.Single(page.ToolCalls).ToString());
    }

    [Fact]
    public async Task Failure_is_a_result_for_the_model_and_a_toast_for_the_user()
    {
        var page = PrefabPage.Open(s_contacts, _ => throw new McpException("Nobody has this id."));
        var failed = await page.CallAppToolAsync("select_contact", new Dictionary<string, object?> { ["id"] = "7" });
        Assert.Equal((true, "Nobody has this id."), (failed.IsError, failed.Text));
        Assert.Equal(new Toast("Nobody has this id.", null, ToastVariant.Error), Assert.Single(page.Toasts));
        var refused = await page.CallAppToolAsync("select_contact", new Dictionary<string, object?> { ["id"] = 7 });
        Assert.Equal((true, "The argument \"id\" is not of type string."), (refused.IsError, refused.Text));
        Assert.Single(page.ToolCalls);
    }

    [Fact]
    public async Task Page_can_be_looked_at_while_its_tool_works()
    {
        var gate = new TaskCompletionSource<object?>();
        var page = PrefabPage.Open(s_contacts, _ => gate.Task);
        var call = page.CallAppToolAsync("select_contact", new Dictionary<string, object?> { ["id"] = "7" });
        Assert.Equal("Selected: nobody", page.GetByRole(Role.Heading).Text);
        Assert.False(call.IsCompleted);
        gate.SetResult("Grace");
        Assert.Equal("""{"selected":"Grace"}""", (await call).Text);
        Assert.Equal("Selected: Grace", page.GetByRole(Role.Heading).Text);
    }

    [Fact]
    public async Task Mistakes_of_the_test_come_out_of_the_call()
    {
        var unknown = await Assert.ThrowsAsync<PrefabTestException>(() => PrefabPage.Open(s_contacts).CallAppToolAsync("delete"));
        Assert.Equal("Unknown tool: delete. The page has select_contact, read_page.", unknown.Message);
        unknown = await Assert.ThrowsAsync<PrefabTestException>(() => PrefabPage.Open(new Text("a")).CallAppToolAsync("delete"));
        Assert.Equal("Unknown tool: delete. The page has none.", unknown.Message);
        var unanswered = await Assert.ThrowsAsync<PrefabTestException>(() =>
            PrefabPage.Open(s_contacts).CallAppToolAsync("select_contact", new Dictionary<string, object?> { ["id"] = "7" }));
        Assert.Contains("the test has no answer for it", unanswered.Message, StringComparison.Ordinal);
        var page = Wire.Open("""{"type":"Text","content":"a"}""", more: ""","_meta":{"prefab/tools":[{"name":"t","inputSchema":5}]}""");
        Assert.Contains("which is no tool of MCP", Assert.Throws<PrefabTestException>(() => page.AppTools).Message, StringComparison.Ordinal);
    }
}
