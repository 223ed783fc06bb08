using System.ComponentModel;
using System.Diagnostics;

namespace Prefab.Browser.Tests;

/// <summary>The script of the host page, made from <c>host/src</c> when it is missing or older than its sources.</summary>
internal static class HostBundle
{
    private static readonly string s_lock = Path.Combine(Locations.Host, "package-lock.json");
    private static readonly string s_installed = Path.Combine(Locations.Host, "node_modules/.package-lock.json");

    public static string Script { get; } = Path.Combine(Locations.Artifacts, "host.js");

    public static string NodeModules { get; } = Path.Combine(Locations.Host, "node_modules");

    public static async Task EnsureAsync()
    {
        if (IsOlder(s_installed, s_lock))
            await RunAsync("npm", "ci");
        var sources = Directory.EnumerateFiles(Path.Combine(Locations.Host, "src")).Append(Path.Combine(Locations.Host, "build.mjs"));
        if (sources.Append(s_installed).Any(source => IsOlder(Script, source)))
            await RunAsync("npm", "run", "--silent", "build");
    }

    private static bool IsOlder(string target, string source) =>
        !File.Exists(target) || File.GetLastWriteTimeUtc(target) < File.GetLastWriteTimeUtc(source);

    private static async Task RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Locations.Host,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Start(start);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode == 0)
            return;
        var command = $"{program} {string.Join(' ', arguments)}";
        throw new InvalidOperationException($"`{command}` in {Locations.Host} ended with {process.ExitCode}:\n{await output}{await errors}");
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception error)
        {
            throw new InvalidOperationException($"The browser tests need Node.js 20 or newer with npm; {start.FileName} could not be started: {error.Message}", error);
        }
    }
}
