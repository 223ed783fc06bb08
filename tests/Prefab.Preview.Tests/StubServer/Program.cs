using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Prefab.Preview;
using Prefab.Preview.StubServer;

if (args is ["preview", ..])
{
    await PreviewHost.RunAsync(PreviewOptions.ForThisProgram(["stdio", .. args[1..]]) with { OpenBrowser = false });
    return 0;
}

if (args is ["broken", ..])
{
    Console.Error.WriteLine("The settings file is missing.");
    return 3;
}

// Longer than the client's own patience with the first answer.
if (args.Contains("--slow"))
    await Task.Delay(TimeSpan.FromSeconds(6));
if (Environment.GetEnvironmentVariable("STUB_PROCESS_FILE") is { } file)
    File.WriteAllText(file, $"{Environment.ProcessId}");
Console.Error.WriteLine($"stub server {Environment.ProcessId} is up");
var builder = Host.CreateApplicationBuilder();
builder.Logging.ClearProviders();
var mcp = builder.Services.AddMcpServer(options => options.ServerInfo = new() { Name = "stub", Version = "1.0" })
    .WithStdioServerTransport()
    .WithTools<StubTools>()
    .WithResources([StubResources.View]);
if (args.Contains("--form"))
    mcp.WithTools<FormTools>();
if (args.Contains("--faulty"))
    mcp.WithTools<FaultyTools>().WithResources([StubResources.Plain, StubResources.Silent]);
await builder.Build().RunAsync();
return 0;
