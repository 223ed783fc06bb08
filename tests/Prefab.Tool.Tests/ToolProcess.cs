using System.Diagnostics;

namespace Prefab.Tool.Tests;

/// <summary>The tool as its user runs it.</summary>
internal static class ToolProcess
{
    public static string Folder => AppContext.BaseDirectory;

    public static async Task<(int Exit, string Output, string Error)> RunAsync(string[] arguments, string? input = null)
    {
        using var process = Start(arguments);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await error);
    }

    public static Process Start(params string[] arguments) => Process.Start(
        new ProcessStartInfo("dotnet", [Path.Combine(Folder, "prefab.dll"), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
}
