using System.Text.Json.Nodes;
using Gateway;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Prefab.Preview;

// `dotnet run -- preview` shows the mounted servers' UIs in a local page; without arguments this is the gateway itself, for a host to start.
if (args is ["preview", ..])
{
    await PreviewHost.RunAsync(PreviewOptions.ForThisProgram());
    return;
}

await using var contacts = await MountedServer.StartAsync("contacts_", "Contacts.dll");
await using var documents = await MountedServer.StartAsync("docs_", "Documents.dll");
var gateway = new ToolGateway([contacts, documents]);

var builder = Host.CreateApplicationBuilder(args);
// Standard output belongs to the protocol.
builder.Logging.ClearProviders().AddConsole(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
builder.Services
    .AddMcpServer(options => options.Capabilities = new() { Extensions = new Dictionary<string, object> { ["io.modelcontextprotocol/ui"] = new JsonObject() } })
    .WithStdioServerTransport()
    .WithListToolsHandler(gateway.ListToolsAsync)
    .WithCallToolHandler(gateway.CallToolAsync)
    .WithListResourcesHandler(gateway.ListResourcesAsync)
    .WithReadResourceHandler(gateway.ReadResourceAsync);
await builder.Build().RunAsync();
