using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Server;
using Prefab.Mcp.Tests.Hosting;
using Prefab.Ui;
using Pages = Prefab.Ui.Benchmarks.Pages;

namespace Prefab.Mcp.Benchmarks;

/// <summary>The server under load, in a process of its own; it writes its address and ends with its standard input.</summary>
internal static class LoadServer
{
    public static async Task<int> RunAsync()
    {
        await using var server = await HttpServer.StartAsync(
            builder => builder.WithPrefab().WithTools(
            [
                McpServerTool.Create(PrefabApp () => Pages.Dashboard(), new() { Name = "page" }),
                McpServerTool.Create([PrefabTool(FallbackText = "The dashboard is shown.")] PrefabApp () => Pages.Dashboard(), new() { Name = "page_with_text" }),
                McpServerTool.Create(string () => Pages.Dashboard().ToJson(), new() { Name = "text" }),
                McpServerTool.Create(string () => Memory(), new() { Name = "memory" }),
                McpServerTool.Create(string () => Cpu(), new() { Name = "cpu" }),
            ]),
            "http://127.0.0.1:0");
        Console.WriteLine(server.Address);
        await Console.In.ReadToEndAsync();
        return 0;
    }

    /// <summary>Bytes on the managed heap after a collection, and of the process.</summary>
    private static string Memory()
    {
        var heap = GC.GetTotalMemory(forceFullCollection: true);
        using var process = Process.GetCurrentProcess();
        return $"{heap} {process.WorkingSet64}";
    }

    /// <summary>Microseconds that the processors spent on this process.</summary>
    private static string Cpu() => string.Create(CultureInfo.InvariantCulture, $"{Environment.CpuUsage.TotalTime.TotalMicroseconds:F0}");
}
