using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Prefab.Mcp.Benchmarks;

/// <summary>What came of a call.</summary>
/// <param name="Succeeded">Whether the result is no error.</param>
/// <param name="Length">Bytes of the answer.</param>
/// <param name="Text">Text of the result; read for short ones only.</param>
internal readonly record struct Answer(bool Succeeded, int Length, string? Text);

/// <summary>A session of the protocol version with sessions, by hand: the SDK's client would cost more than the server that is measured.</summary>
internal sealed class Session(HttpClient http, string id)
{
    private const string Version = "2025-11-25";
    private const int Short = 1000;

    private const string Initialize = $$"""
        {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"{{Version}}","clientInfo":{"name":"load","version":"1"},
        "capabilities":{"extensions":{"io.modelcontextprotocol/ui":{"mimeTypes":["text/html;profile=mcp-app"]} } } } }
        """;

    public static async Task<Session> OpenAsync(HttpClient http)
    {
        using var request = Request(Initialize, null);
        using var response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
        var session = new Session(http, response.Headers.GetValues("Mcp-Session-Id").Single());
        using var initialized = Request("""{"jsonrpc":"2.0","method":"notifications/initialized"}""", session.Id);
        (await http.SendAsync(initialized)).Dispose();
        return session;
    }

    private string Id { get; } = id;

    public async Task<Answer> CallAsync(string tool)
    {
        using var request = Request($$"""{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"{{tool}}"} }""", Id);
        using var response = await http.SendAsync(request);
        var body = await response.Content.ReadAsByteArrayAsync();
        var failed = !response.IsSuccessStatusCode || body.AsSpan().IndexOf("\"isError\":true"u8) >= 0 || body.AsSpan().IndexOf("\"result\":"u8) < 0;
        return new(!failed, body.Length, !failed && body.Length < Short ? TextOf(body) : null);
    }

    private static string? TextOf(byte[] events)
    {
        var data = Encoding.UTF8.GetString(events).Split('\n').First(line => line.StartsWith("data:", StringComparison.Ordinal))[5..];
        return JsonElement.Parse(data).GetProperty("result").GetProperty("content")[0].GetProperty("text").GetString();
    }

    private static HttpRequestMessage Request(string json, string? session)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/mcp") { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        request.Headers.Add("MCP-Protocol-Version", Version);
        if (session is not null)
            request.Headers.Add("Mcp-Session-Id", session);
        return request;
    }
}
