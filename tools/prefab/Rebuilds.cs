using System.Diagnostics;

namespace Prefab.Tool;

/// <summary>Runs <c>dotnet watch</c> on a project, and tells of each new build of its assembly.</summary>
internal sealed class Rebuilds : IDisposable
{
    // A build writes the file in several steps; the last one counts.
    private static readonly TimeSpan s_quiet = TimeSpan.FromMilliseconds(400);

    private readonly FileSystemWatcher _files;
    private readonly Timer _timer;
    private readonly Process? _watch;

    private Rebuilds(string assembly, Process? watch, Action built)
    {
        _watch = watch;
        _timer = new(_ => built());
        _files = new(Path.GetDirectoryName(assembly)!, Path.GetFileName(assembly));
        _files.Changed += (_, _) => _timer.Change(s_quiet, Timeout.InfiniteTimeSpan);
        _files.Created += (_, _) => _timer.Change(s_quiet, Timeout.InfiniteTimeSpan);
        _files.Renamed += (_, _) => _timer.Change(s_quiet, Timeout.InfiniteTimeSpan);
        _files.EnableRaisingEvents = true;
    }

    /// <summary>Starts watching.</summary>
    /// <param name="target">The server; nothing happens when it has no assembly.</param>
    /// <param name="watchSources">Whether to run <c>dotnet watch</c>; without it, builds by somebody else are noticed.</param>
    /// <param name="built">Called after each build, on a thread of the pool.</param>
    public static Rebuilds? Start(ServerTarget target, bool watchSources, Action built) => target.Assembly is { } assembly
        ? new(assembly, watchSources && target.Project is { } project ? Watch(project) : null, built)
        : null;

    public void Dispose()
    {
        _files.Dispose();
        _timer.Dispose();
        if (_watch is { HasExited: false })
            _watch.Kill(entireProcessTree: true);
        _watch?.Dispose();
    }

    private static Process? Watch(Project project)
    {
        var start = new ProcessStartInfo("dotnet", ["watch", "--project", project.File, "--non-interactive", "--quiet", "build", "-nologo", "-v", "quiet"])
        {
            // Standard input would be shared with the terminal.
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        var process = Process.Start(start);
        // Errors of the compiler are for the person at the terminal, and standard output is for what the tool says.
        process?.OutputDataReceived += (_, line) => Console.Error.WriteLine(line.Data);
        process?.BeginOutputReadLine();
        return process;
    }
}
