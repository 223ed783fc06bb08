using System.Diagnostics;
using System.Text;

namespace Prefab.Browser.Tests;

/// <summary><c>dotnet run --project samples/TaskManager -- preview</c>, as its user types it.</summary>
internal sealed class PreviewProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly TaskCompletionSource<Uri> _url = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private PreviewProcess(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>The address that the program has printed.</summary>
    public Task<Uri> Url => _url.Task.WaitAsync(TimeSpan.FromSeconds(60));

    public static PreviewProcess Start(string tasksFile)
    {
        // What the tests run against has been built; building it again would only take time.
        string[] arguments = ["run", "--project", "samples/TaskManager", "--no-build", "--configuration", Locations.Configuration, "--", "preview"];
        return new(Process.Start(new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = Locations.Repository,
            Environment = { ["TASKS_FILE"] = tasksFile },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!);
    }

    /// <summary>The process and everything that it has started, parents first.</summary>
    public async Task<IReadOnlyList<int>> FamilyAsync()
    {
        var parents = await ParentsAsync();
        List<int> family = [_process.Id];
        for (var index = 0; index < family.Count; index++)
            family.AddRange(parents.Where(entry => entry.Value == family[index]).Select(entry => entry.Key));
        return family;
    }

    /// <summary>Sends a signal such as <c>TERM</c> to one process.</summary>
    public static Task SignalAsync(string signal, int process) => RunAsync("kill", $"-{signal}", $"{process}");

    /// <summary>Waits until none of the processes is there any more.</summary>
    public async Task ExpectGoneAsync(IReadOnlyList<int> processes)
    {
        for (var deadline = DateTime.UtcNow.AddSeconds(15); ; await Task.Delay(100))
        {
            var parents = await ParentsAsync();
            var left = processes.Where(parents.ContainsKey).ToList();
            if (left.Count == 0)
                return;
            Assert.True(DateTime.UtcNow < deadline, $"Still running: {string.Join(", ", left)} of {string.Join(", ", processes)}.\n{_output}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        // Only after a failure is there anything left to end.
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private void Read(string? line)
    {
        if (line is null)
        {
            _url.TrySetException(new InvalidOperationException($"The preview ended without printing an address.\n{_output}"));
            return;
        }
        _output.AppendLine(line);
        if (line.Split(' ').FirstOrDefault(word => word.StartsWith("http://", StringComparison.Ordinal)) is { } url)
            _url.TrySetResult(new(url));
    }

    /// <summary>The parent of each living process; one that has ended but was not waited for does not live.</summary>
    private static async Task<Dictionary<int, int>> ParentsAsync() => (await RunAsync("ps", "-A", "-o", "pid=,ppid=,stat="))
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Where(columns => !columns[2].StartsWith('Z'))
        .ToDictionary(columns => int.Parse(columns[0], null), columns => int.Parse(columns[1], null));

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output;
    }
}
