using Generative;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Prefab.Mcp;
using Prefab.Preview;

// `dotnet run -- preview` shows the server's UI in a local page; without arguments this is the MCP server itself, for a host to start.
if (args is ["preview", ..])
{
    await PreviewHost.RunAsync(PreviewOptions.ForThisProgram());
    return;
}

var builder = Host.CreateApplicationBuilder(args);
// Standard output belongs to the protocol.
builder.Logging.ClearProviders().AddConsole(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
#region generative
builder.Services
    .AddMcpServer()
    .WithStdioServerTransport()
    .WithTools<TrainTools>()
    .WithGenerativeUi(options =>
    {
        // What a page of a model may not have, and the only tool that it may call.
        options.Components.Remove("Image");
        options.Actions.Remove("openLink");
        options.Tools.Add("find_trains");
    });
#endregion
await builder.Build().RunAsync();
