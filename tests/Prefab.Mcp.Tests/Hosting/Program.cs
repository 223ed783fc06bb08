using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Prefab.Mcp.Tests.Hosting;

/// <summary>The server of the tests in a process of its own: <c>dotnet Prefab.Mcp.Tests.dll stdio</c>.</summary>
internal static class Program
{
    public static async Task Main()
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        TestServer.Configure(builder.Services.AddMcpServer().WithStdioServerTransport());
        await builder.Build().RunAsync();
    }
}
