using System.Diagnostics;

namespace Prefab.Packaging.Tests;

/// <summary>Programs, run as a user at a terminal would run them.</summary>
/// <param name="Folder">Where they start.</param>
internal sealed record Shell(string Folder)
{
    /// <summary>Variables on top of those of the tests.</summary>
    public Dictionary<string, string> Variables { get; init; } = [];

    public Shell In(string folder) => this with { Folder = Path.Combine(Folder, folder) };

    /// <summary>Runs a program that has to succeed, and gives what it printed.</summary>
    public async Task<string> RunAsync(string program, params string[] arguments)
    {
        var (exit, output) = await TryAsync(program, arguments);
        Assert.True(exit == 0, $"{program} {string.Join(' ', arguments)}, in {Folder}, ended with {exit}:\n{output}");
        return output;
    }

    /// <summary>Runs a program, and gives its exit code and what it printed to both outputs.</summary>
    public async Task<(int Exit, string Output)> TryAsync(string program, params string[] arguments)
    {
        using var process = Start(program, arguments);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await errors);
    }

    public Process Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // What the running test host tells its own processes is not for those of a user.
        foreach (var name in start.Environment.Keys.Where(n => n.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || n.StartsWith("VSTEST", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);
        foreach (var (name, value) in Variables)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
