using Gallery;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Prefab.Mcp;
using Prefab.Preview;

if (args is ["preview"])
{
    await PreviewHost.RunAsync(PreviewOptions.ForThisProgram());
    return;
}
if (args is ["export", var folder, .. var mermaid])
{
    ExampleFiles.Write(folder, mermaid.FirstOrDefault());
    return;
}

var builder = Host.CreateApplicationBuilder(args);
// Standard output belongs to the protocol.
builder.Logging.ClearProviders().AddConsole(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
builder.Services.AddMcpServer().WithStdioServerTransport().WithTools<GalleryTools>().WithPrefab();
await builder.Build().RunAsync();
