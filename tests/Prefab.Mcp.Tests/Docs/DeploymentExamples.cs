using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Prefab.Mcp.Tests.Hosting;
using Prefab.Ui;

namespace Prefab.Mcp.Tests.Docs;

/// <summary>The code of docs/guide/deployment.md and docs/guide/security.md.</summary>
public class DeploymentExamples
{
    [Fact]
    public async Task Options_reach_the_resource_of_the_renderer()
    {
        await using var session = await TestSession.StartAsync("2026-07-28", builder =>
        {
            #region csp
            builder.WithPrefab(options => options.Csp = new()
            {
                ResourceDomains = ["https://images.example.com"],
                ConnectDomains = ["https://api.example.com"],
            });
            #endregion
        });

        var meta = Assert.Single(await session.Client.ListResourcesAsync()).ProtocolResource.Meta!;
        Assert.Equal("https://images.example.com", (string?)meta["ui"]!["csp"]!["resourceDomains"]![0]);
    }

    [Fact]
    public void Renderer_carries_the_parts_that_are_asked_for()
    {
        var services = new ServiceCollection();
        var builder = services.AddMcpServer();
        #region chunks
        builder.WithPrefab(options => options.Chunks = [.. RendererChunk.BuiltIn.Where(chunk => chunk.Name is "charts")]);
        #endregion

        using var provider = services.BuildServiceProvider();
        Assert.Equal("charts", Assert.Single(provider.GetRequiredService<IOptions<PrefabMcpOptions>>().Value.Chunks).Name);
    }
}
