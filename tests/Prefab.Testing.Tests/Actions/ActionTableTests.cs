using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using Prefab.Ui;

namespace Prefab.Testing.Tests.Actions;

/// <summary>The rows of <c>protocol/actions.json</c>, which the renderer runs as well.</summary>
public class ActionTableTests
{
    private static readonly JsonArray s_rows = JsonNode.Parse(File.ReadAllText(Repository.Path("protocol", "actions.json")))!["rows"]!.AsArray();

    public static TheoryData<string> Names => new(s_rows.Select(row => (string)row!["name"]!));

    [Theory, MemberData(nameof(Names))]
    public async Task Actions_do_what_the_table_says(string name)
    {
        var row = Assert.Single(s_rows, row => (string)row!["name"]! == name)!.AsObject();
        var scheduler = new PageScheduler(TimeSpan.FromSeconds(10));
        var services = new PageServices((DataObject)Data.From(row["state"])!, new Answers(row["tools"]?.AsObject() ?? []).CallAsync, new(), scheduler);
        var ok = false;
        await scheduler.RunAsync("the row", async () =>
            ok = await services.Runner.RunAsync(Data.From(row["actions"]), new(Scope.Empty, "test"), row["event"] is { } value ? Data.From(value) : Undefined.Value));
        await services.Clock.AdvanceAsync(TimeSpan.FromMilliseconds((double?)row["advance"] ?? 0));
        var expected = row["expected"]!.AsObject();
        Assert.Equal((bool?)expected["ok"] ?? true, ok);
        Assert.Equal(Text(expected["state"]), Table.Sorted(services.Store.Snapshot()));
        Assert.Equal(Text(expected["toasts"] ?? new JsonArray()), Table.Sorted(services.Toasts.All.Select(Written).ToArray()));
        Assert.Equal(Text(expected["calls"] ?? new JsonArray()), Requests(services, request => request.Action == "toolCall", request => request.Parameters));
        Assert.Equal(
            Text(expected["requests"] ?? new JsonArray()),
            Requests(services, request => request.Action != "toolCall", request => new JsonObject { ["action"] = request.Action, ["parameters"] = request.Parameters.DeepClone() }));
    }

    [Fact]
    public void Actions_are_those_of_the_protocol()
    {
        var known = JsonDocument.Parse(PrefabSchema.ToJson()).RootElement.GetProperty("$defs").EnumerateObject()
            .Where(definition => definition.Name.StartsWith("action.", StringComparison.Ordinal)).Select(definition => definition.Name["action.".Length..]).ToHashSet();
        Assert.NotEmpty(known);
        Assert.Empty(known.Except(ActionTable.Names));
        Assert.Equal(["callTool"], ActionTable.Names.Except(known).Order(StringComparer.Ordinal));
    }

    private static object? Written(Toast toast) => new DataObject
    {
        ["message"] = toast.Message,
        ["description"] = toast.Description ?? (object)Undefined.Value,
        ["variant"] = toast.Variant.ToString().ToLowerInvariant(),
    };

    private static string Requests(PageServices services, Func<HostRequest, bool> which, Func<HostRequest, JsonNode> select) =>
        Table.Sorted(services.Requests.Where(which).Select(request => Data.From(select(request))).ToArray());

    private static string Text(JsonNode? node) => Table.Sorted(Data.From(node));

    /// <summary>The tools of a row: one answer for all calls, or one after the other.</summary>
    private sealed class Answers(JsonObject tools)
    {
        private readonly Dictionary<string, int> _turns = [];

        public Task<CallToolResult> CallAsync(ToolCall call)
        {
            var turn = _turns[call.Name] = _turns.GetValueOrDefault(call.Name) + 1;
            var answer = tools[call.Name] switch
            {
                JsonArray list => list[turn - 1]!.AsObject(),
                JsonObject one => one,
                _ => throw new InvalidOperationException($"The row has no answer for {call.Name}."),
            };
            if (answer["error"] is { } error)
                throw new McpException((string)error!);
            var result = answer.DeepClone().AsObject();
            result["content"] ??= new JsonArray();
            return Task.FromResult(result.Deserialize<CallToolResult>(McpJsonUtilities.DefaultOptions)!);
        }
    }
}
