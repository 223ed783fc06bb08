using System.Diagnostics;
using Spectre.Console;

namespace Prefab.Tool;

/// <summary>A C# project that the tool builds.</summary>
/// <param name="File">Full path of the project file.</param>
internal sealed record Project(string File)
{
    private static readonly IAnsiConsole s_console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Error) });

    /// <summary>The project that a path names: the file itself, or the only one in a folder; null for any other path.</summary>
    /// <exception cref="ToolException">The folder has no project, or several.</exception>
    public static Project? Find(string path)
    {
        if (System.IO.File.Exists(path))
            return Path.GetExtension(path).EndsWith("proj", StringComparison.OrdinalIgnoreCase) ? new(Path.GetFullPath(path)) : null;
        if (!Directory.Exists(path))
            return null;
        return Directory.GetFiles(path, "*.*proj") switch
        {
            [var only] => new(Path.GetFullPath(only)),
            [] => throw new ToolException($"{path} has no project file."),
            var several => throw new ToolException($"{path} has {several.Length} project files; name one: {string.Join(", ", several.Select(Path.GetFileName))}."),
        };
    }

    /// <summary>Builds the project and returns the path of its assembly.</summary>
    /// <exception cref="ToolException">The build failed; the message has its output.</exception>
    public Task<string> BuildAsync(CancellationToken cancel) => s_console.Status().StartAsync(
        $"Building {Path.GetFileName(File).EscapeMarkup()}",
        async _ =>
        {
            var build = await DotnetAsync(["build", File, "-nologo", "-v", "quiet"], cancel);
            if (build.Exit != 0)
                throw new ToolException($"{Path.GetFileName(File)} does not build:\n{build.Output.Trim()}");
            var target = await DotnetAsync(["msbuild", File, "-getProperty:TargetPath"], cancel);
            return target.Output.Trim();
        });

    private static async Task<(int Exit, string Output)> DotnetAsync(IReadOnlyList<string> arguments, CancellationToken cancel)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })
            ?? throw new ToolException("dotnet could not be started.");
        try
        {
            var errors = process.StandardError.ReadToEndAsync(cancel);
            var output = await process.StandardOutput.ReadToEndAsync(cancel) + await errors;
            await process.WaitForExitAsync(cancel);
            return (process.ExitCode, output);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
