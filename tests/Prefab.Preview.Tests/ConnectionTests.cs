using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using ModelContextProtocol.Client;
using ModelContextProtocol.Server;
using Prefab.Preview.StubServer;

namespace Prefab.Preview.Tests;

/// <summary>The other two ways to name a server: a client that is connected already, and an HTTP address.</summary>
[Collection(BrowserTests.Name)]
public sealed class ConnectionTests(BrowserFixture browser)
{
    [Fact]
    public async Task Connected_client_is_used_and_stays_the_callers()
    {
        var transport = new StdioClientTransport(new() { Command = "dotnet", Arguments = [Stub.Assembly, "stdio"] });
        await using var client = await McpClient.CreateAsync(transport);
        await using (var preview = await PreviewPage.OpenAsync(browser, new() { Client = client }))
        {
            await Expect(preview.Greeting).ToHaveTextAsync("Hello");
            await preview.PressAsync("Work");
            await Expect(preview.Answer).ToHaveTextAsync("worked");
            await Expect(preview.View.Locator("#progress")).ToHaveTextAsync("job halfway");
            await Expect(preview.Row("tools/call work").Last).ToContainTextAsync("host → server");
            await Expect(preview.Button("Reconnect")).ToBeDisabledAsync();
            await Assert.ThrowsAsync<InvalidOperationException>(() => preview.Host.RestartServerAsync());
        }
        Assert.NotEmpty(await client.ListToolsAsync());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("2025-11-25")]
    public async Task Http_server_is_shown_like_a_process(string? protocolVersion)
    {
        await using var app = await StartHttpServerAsync();
        var options = new PreviewOptions { Endpoint = new($"{app.Urls.Single()}/mcp"), ProtocolVersion = protocolVersion };
        await using var preview = await PreviewPage.OpenAsync(browser, options);
        await Expect(preview.Greeting).ToHaveTextAsync("Hello");
        await preview.PressAsync("Save");
        await Expect(preview.Answer).ToHaveTextAsync("Saved milk");
        await preview.Button("Reconnect").ClickAsync();
        await Expect(preview.Answer).ToHaveTextAsync("");
        await Expect(preview.Greeting).ToHaveTextAsync("Hello");
    }

    [Fact]
    public async Task Http_address_without_a_server_is_shown_as_stopped()
    {
        await using var preview = await PreviewPage.OpenAsync(browser, new() { Endpoint = new("http://127.0.0.1:9/mcp") });
        await Expect(preview.Alert).ToContainTextAsync("The server is not connected.");
        await Expect(preview.Alert).ToContainTextAsync("http://127.0.0.1:9/mcp");
    }

    private static async Task<WebApplication> StartHttpServerAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        McpServerOptions options = new() { ServerInfo = new() { Name = "stub", Version = "1.0" } };
        options.ToolCollection = [];
        foreach (var name in new[] { nameof(StubTools.OpenStub), nameof(StubTools.SaveNote) })
            options.ToolCollection.Add(McpServerTool.Create(typeof(StubTools).GetMethod(name)!, target: null, options: null));
        options.ResourceCollection = [StubResources.View];
        app.MapHttpMcp(options);
        await app.StartAsync();
        return app;
    }
}
