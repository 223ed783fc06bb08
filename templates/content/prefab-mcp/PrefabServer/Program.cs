using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Prefab.Preview;
using PrefabServer;

// `dotnet run -- preview` shows the UI in a local page. Without arguments this is the MCP server, for a host to start.
if (args is ["preview"])
{
    await PreviewHost.RunAsync(PreviewOptions.ForThisProgram());
    return;
}

var builder = Host.CreateApplicationBuilder(args);
// Standard output belongs to the protocol.
builder.Logging.ClearProviders().AddConsole(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
builder.Services.AddPollServer().WithStdioServerTransport();
await builder.Build().RunAsync();
