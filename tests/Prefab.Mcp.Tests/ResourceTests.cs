using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Prefab.Mcp.Tests.Hosting;
using Prefab.Ui;

namespace Prefab.Mcp.Tests;

public class ResourceTests
{
    private static readonly string s_uri = $"ui://prefab/renderer-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(TestSession.Html)))[..12]}.html";

    [Theory]
    [MemberData(nameof(TestSession.Versions), MemberType = typeof(TestSession))]
    public async Task Renderer_is_listed_and_read_with_the_same_metadata(string version)
    {
        await using var session = await TestSession.StartAsync(version, _ => { }, o =>
        {
            o.PrefersBorder = false;
            o.Domain = "abc.claudemcpcontent.com";
            o.WidgetDescription = "Shows contacts.";
            o.Permissions = ResourcePermissions.ClipboardWrite | ResourcePermissions.Camera;
            o.Csp = new()
            {
                ConnectDomains = ["https://api.example.com"],
                ResourceDomains = ["https://*.example.com"],
                RedirectDomains = ["https://docs.example.com"],
            };
        });

        var listed = Assert.Single(await session.Client.ListResourcesAsync()).ProtocolResource;
        var read = Assert.IsType<TextResourceContents>(Assert.Single((await session.Client.ReadResourceAsync(s_uri)).Contents));

        Assert.Equal((s_uri, "text/html;profile=mcp-app"), (listed.Uri, listed.MimeType));
        Assert.Equal((s_uri, "text/html;profile=mcp-app", TestSession.Html), (read.Uri, read.MimeType, read.Text));
        Assert.Equal(listed.Meta!.ToJsonString(), read.Meta!.ToJsonString());
        Snapshots.VerifyJson(read.Meta.ToJsonString());
    }

    [Fact]
    public async Task Renderer_asks_for_nothing_unless_the_options_do()
    {
        await using var session = await TestSession.StartAsync("2026-07-28", _ => { });

        var listed = Assert.Single(await session.Client.ListResourcesAsync()).ProtocolResource;

        Assert.Equal("""{"ui":{"prefersBorder":true},"openai/widgetPrefersBorder":true}""", listed.Meta!.ToJsonString());
    }

    [Theory]
    [MemberData(nameof(TestSession.Versions), MemberType = typeof(TestSession))]
    public async Task Server_advertises_the_extension(string version)
    {
        await using var session = await TestSession.StartAsync(version, _ => { });

        Assert.Contains("io.modelcontextprotocol/ui", session.Client.ServerCapabilities.Extensions!.Keys);
    }

    [Fact]
    public async Task Resource_of_the_same_address_is_left_alone()
    {
        var options = new McpServerOptions
        {
            ResourceCollection = [McpServerResource.Create(() => "mine", new() { UriTemplate = s_uri, Name = "mine" })],
        }.UsePrefab(o => o.RendererHtml = TestSession.Html);
        await using var session = await TestSession.StartAsync("2026-07-28", options);

        Assert.Equal("mine", Assert.Single(await session.Client.ListResourcesAsync()).Name);
    }

    [Fact]
    public async Task Renderer_is_the_one_of_the_library_when_the_options_bring_none()
    {
        await using var session = await TestSession.StartAsync("2026-07-28", new McpServerOptions().UsePrefab());
        var uri = Assert.Single(await session.Client.ListResourcesAsync()).Uri;

        var read = (TextResourceContents)(await session.Client.ReadResourceAsync(uri)).Contents[0];

        Assert.Equal(PrefabRenderer.Html, read.Text);
    }

    [Fact]
    public async Task Renderer_carries_the_chunks_of_the_options_and_has_an_address_of_its_own()
    {
        var options = new McpServerOptions().UsePrefab(o => o.Chunks = [.. RendererChunk.BuiltIn, new("mermaid", "/* diagrams */")]);
        await using var session = await TestSession.StartAsync("2026-07-28", options);
        var uri = Assert.Single(await session.Client.ListResourcesAsync()).Uri;

        var read = (TextResourceContents)(await session.Client.ReadResourceAsync(uri)).Contents[0];

        Assert.Contains("data-chunk=\"charts\">", read.Text, StringComparison.Ordinal);
        Assert.Contains("data-chunk=\"mermaid\">/* diagrams */</script>", read.Text, StringComparison.Ordinal);
        await using var plain = await TestSession.StartAsync("2026-07-28", new McpServerOptions().UsePrefab());
        Assert.NotEqual(uri, Assert.Single(await plain.Client.ListResourcesAsync()).Uri);
    }

    [Fact]
    public void Options_written_twice_are_the_same()
    {
        var tool = McpServerTool.Create(PrefabApp () => new Text("a"), new() { Name = "page" });
        var options = new McpServerOptions { ToolCollection = [tool] }.UsePrefab(o => o.RendererHtml = TestSession.Html);
        var meta = JsonSerializer.Serialize(tool.ProtocolTool, McpJsonUtilities.DefaultOptions);

        options.UsePrefab(o => o.RendererHtml = TestSession.Html);

        Assert.Equal(meta, JsonSerializer.Serialize(tool.ProtocolTool, McpJsonUtilities.DefaultOptions));
        Assert.Single(options.ResourceCollection!);
        Assert.Single(options.Filters.Request.CallToolFilters);
    }
}
