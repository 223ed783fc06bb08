using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Prefab.Mcp.Benchmarks;

/// <summary>What a model reads of a page that travels in <c>structuredContent</c>, where hosts show it that, and of one that travels in <c>_meta</c>.</summary>
internal static class Tokens
{
    /// <summary>A rule of thumb for JSON and English.</summary>
    private const double BytesPerToken = 4;

    public static async Task<int> RunAsync(string[] servers)
    {
        Console.WriteLine($"{"page",-34}{"content",10}{"structured",12}{"tokens, StructuredContent",27}{"tokens, Meta",14}{"saved",8}");
        foreach (var server in servers)
        {
            var transport = new StdioClientTransport(new() { Command = "dotnet", Arguments = [Path.GetFullPath(server)], StandardErrorLines = _ => { } });
            await using var client = await McpClient.CreateAsync(transport, Options());
            foreach (var tool in await client.ListToolsAsync())
            {
                if (tool.ProtocolTool.Meta?["ui"]?["resourceUri"] is not null && !tool.JsonSchema.TryGetProperty("required", out _))
                    Report($"{Path.GetFileNameWithoutExtension(server)} {tool.Name}", await client.CallToolAsync(tool.Name));
            }
        }
        return 0;
    }

    private static McpClientOptions Options() => new()
    {
        Capabilities = new()
        {
            Extensions = new Dictionary<string, object> { ["io.modelcontextprotocol/ui"] = new JsonObject { ["mimeTypes"] = new JsonArray("text/html;profile=mcp-app") } },
        },
    };

    private static void Report(string name, CallToolResult result)
    {
        var text = result.Content.OfType<TextContentBlock>().Sum(block => Encoding.UTF8.GetByteCount(block.Text));
        var page = result.StructuredContent is { } structured ? Encoding.UTF8.GetByteCount(structured.GetRawText()) : 0;
        var (both, alone) = ((text + page) / BytesPerToken, text / BytesPerToken);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-34}{text,10:N0}{page,12:N0}{both,27:N0}{alone,14:N0}{1 - (alone / both),8:P0}"));
    }
}
