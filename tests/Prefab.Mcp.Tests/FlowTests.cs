using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using Prefab.Mcp.Tests.Hosting;

namespace Prefab.Mcp.Tests;

/// <summary>The ready-made tools that ask the user.</summary>
public class FlowTests
{
    public enum Size
    {
        Small,
        Large,
    }

    public sealed record Order([property: Required, StringLength(10)] string Name, Size Size, int Count = 1);

    private static Task<TestSession> StartAsync(Action<IMcpServerBuilder> configure, Action<IServiceCollection>? more = null) =>
        TestSession.StartAsync("2026-07-28", configure, more: more);

    private static string TextOf(CallToolResult result) => Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;

    private static JsonNode PageOf(CallToolResult result)
    {
        Assert.NotEqual(true, result.IsError);
        return JsonNode.Parse(result.StructuredContent!.Value.GetRawText())!;
    }

    private static JsonObject File(string name, byte[] bytes) =>
        new() { ["name"] = name, ["size"] = 1, ["type"] = "text/plain", ["data"] = Convert.ToBase64String(bytes) };

    [Fact]
    public async Task Approval_asks_and_sends_the_answer_as_a_message()
    {
        await using var session = await StartAsync(b => b.WithApproval());

        var result = await session.CallAsync("request_approval", ("summary", "Delete {{ all }}?"), ("details", "3 files"));

        Assert.Equal("The user is asked: Delete {{ all }}? The answer will come as a message; do not go on before it.", TextOf(result));
        Snapshots.VerifyJson(PageOf(result).ToJsonString());
    }

    [Fact]
    public async Task Choice_has_a_button_for_each_option()
    {
        await using var session = await StartAsync(b => b.WithChoice());

        var page = PageOf(await session.CallAsync("choose", ("prompt", "Which?"), ("choices", new[] { "a", "b" })));
        var none = await session.CallAsync("choose", ("prompt", "Which?"), ("choices", Array.Empty<string>()));

        Assert.Equal("""["a","b"]""", page["state"]!["choices"]!.ToJsonString());
        Assert.Equal((true, "Give the user at least one option to choose."), (none.IsError, TextOf(none)));
    }

    [Fact]
    public async Task Form_sends_what_was_entered_to_its_own_tool_and_the_answer_into_the_conversation()
    {
        await using var session = await StartAsync(b => b.WithFormInput<Order>());

        var page = PageOf(await session.CallAsync("collect_order", ("prompt", "For the order.")));
        var call = Assert.Single(PageRules.Calls(page));
        Assert.Equal("collect_order_submit", call["tool"]!.GetValue<string>());
        Assert.Equal("""{"data":{"name":"{{ name }}","size":"{{ size }}","count":"{{ count }}"}}""", call["arguments"]!.ToJsonString());

        var data = new JsonObject { ["name"] = "Pen", ["size"] = "Large", ["count"] = "2" };
        Assert.Equal("""Order: {"name":"Pen","size":"Large","count":2}""", TextOf(await session.CallAsync("collect_order_submit", ("data", data))));
    }

    [Fact]
    public async Task Form_gives_the_value_to_the_server_that_may_refuse_it()
    {
        await using var session = await StartAsync(b => b.WithFormInput(new FormInputOptions<Order>
        {
            ToolName = "order",
            OnSubmit = (order, services, _) => order.Count > 5 ? throw new McpException("Too many.") : new($"Ordered {order.Count} {order.Name}"),
        }));

        Assert.Equal("Ordered 2 Pen", TextOf(await session.CallAsync("order_submit", ("data", new JsonObject { ["name"] = "Pen", ["count"] = 2 }))));
        var refused = await session.CallAsync("order_submit", ("data", new JsonObject { ["name"] = "Pen", ["count"] = 9 }));
        Assert.Equal((true, "Too many."), (refused.IsError, TextOf(refused)));
    }

    [Fact]
    public async Task Files_are_kept_and_read_by_their_ids()
    {
        await using var session = await StartAsync(b => b.WithFileUpload(new() { MaxFileSize = 100 }));
        var page = PageOf(await session.CallAsync("upload_files", ("prompt", "The report.")));
        Assert.Equal("upload_files_store", Assert.Single(PageRules.Calls(page))["tool"]!.GetValue<string>());

        var stored = TextOf(await session.CallAsync("upload_files_store", ("files", new JsonArray(File("a.txt", "Grüße"u8.ToArray()), File("b.bin", [0xff, 0xfe, 0])))));

        var ids = stored.Split('\n')[1..].Select(line => line.Split("id ")[1]).ToArray();
        Assert.StartsWith("I uploaded:\n- a.txt (7 bytes, text/plain), id ", stored, StringComparison.Ordinal);
        Assert.Equal("Grüße", TextOf(await session.CallAsync("read_uploaded_file", ("id", ids[0]))));
        Assert.StartsWith("b.bin is no text (text/plain, 3 bytes). It begins with, in base64: //4A", TextOf(await session.CallAsync("read_uploaded_file", ("id", ids[1]))), StringComparison.Ordinal);
        Assert.StartsWith("There is no file with the id \"x\"", TextOf(await session.CallAsync("read_uploaded_file", ("id", "x"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_are_too_large_or_broken_are_refused_whatever_the_page_says()
    {
        await using var session = await StartAsync(b => b.WithFileUpload(new() { MaxFileSize = 3 }));

        var large = await session.CallAsync("upload_files_store", ("files", new JsonArray(File("a.txt", [1, 2, 3, 4]))));
        var broken = File("a.txt", []);
        broken["data"] = "no base64!";

        Assert.Equal((true, "a.txt has 4 bytes; at most 3 are taken."), (large.IsError, TextOf(large)));
        Assert.Equal("The content of a.txt is not base64.", TextOf(await session.CallAsync("upload_files_store", ("files", new JsonArray(broken)))));
    }

    [Fact]
    public async Task Store_of_the_services_is_used_and_the_one_in_memory_forgets_the_oldest()
    {
        var store = new MemoryUploadStore(capacity: 10);
        await using var session = await StartAsync(b => b.WithFileUpload(), services => services.AddSingleton<IUploadStore>(store));

        var first = await store.SaveAsync(new("a", 1, "", "12345678"), default);
        var second = await store.SaveAsync(new("b", 1, "", "12345678"), default);

        Assert.Null(await store.FindAsync(first.Id, default));
        Assert.NotNull(await store.FindAsync(second.Id, default));
        Assert.NotEqual(true, (await session.CallAsync("upload_files_store", ("files", new JsonArray(File("c", [1]))))).IsError);
        Assert.Null(await store.FindAsync(second.Id, default));
    }

    [Fact]
    public void Pages_are_made_for_other_tools_too() =>
        Assert.Contains("Ship it?", FlowPages.Approval("Ship it?").ToJson(), StringComparison.Ordinal);
}
