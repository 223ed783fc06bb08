using System.Diagnostics;
using System.Globalization;

namespace Prefab.Mcp.Benchmarks;

/// <summary>Throughput of a tool that returns a page, as a ratio to one that returns the same JSON as a string, and the memory of the server.</summary>
internal static class Load
{
    private const int Sessions = 200;
    private const int Slices = 6;

    /// <summary>The baseline first: the page as a string; then the page, and the page with a text of its own instead of one that is made from it.</summary>
    private static readonly string[] s_tools = ["text", "page", "page_with_text"];

    public static async Task<int> RunAsync(int seconds)
    {
        using var server = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, "serve") { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        try
        {
            var address = await server.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server did not start.");
            using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Sessions }) { BaseAddress = new(address), Timeout = TimeSpan.FromMinutes(2) };
            var sessions = new Session[Sessions];
            for (var i = 0; i < Sessions; i++)
                sessions[i] = await Session.OpenAsync(http);
            var slice = TimeSpan.FromSeconds((double)seconds / Slices);

            foreach (var tool in s_tools)
                await PhaseAsync(sessions, tool, slice);
            var before = await MemoryAsync(sessions[0]);
            var phases = s_tools.ToDictionary(tool => tool, _ => new Phase());
            // By turns, so that whatever else the machine does meets both.
            for (var i = 0; i < Slices; i++)
            {
                foreach (var tool in s_tools)
                    phases[tool].Add(await PhaseAsync(sessions, tool, slice));
            }
            var after = await MemoryAsync(sessions[0]);

            foreach (var tool in s_tools)
                Report(tool, phases[tool], phases[s_tools[0]]);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"managed heap after warm-up {before.Heap / 1e6:F1} MB, at the end {after.Heap / 1e6:F1} MB; process {before.Process / 1e6:F0} MB, {after.Process / 1e6:F0} MB"));
            return phases.Values.All(phase => phase.Errors == 0) ? 0 : 1;
        }
        finally
        {
            server.StandardInput.Close();
            await server.WaitForExitAsync();
        }
    }

    private static async Task<Phase> PhaseAsync(Session[] sessions, string tool, TimeSpan duration)
    {
        var phase = new Phase();
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(sessions.Select(session => Task.Run(async () =>
        {
            while (clock.Elapsed < duration)
                phase.Count(await session.CallAsync(tool));
        })));
        phase.Elapsed = clock.Elapsed;
        return phase;
    }

    private static async Task<(long Heap, long Process)> MemoryAsync(Session session)
    {
        var text = (await session.CallAsync("memory")).Text!.Split(' ');
        return (long.Parse(text[0], CultureInfo.InvariantCulture), long.Parse(text[1], CultureInfo.InvariantCulture));
    }

    private static void Report(string name, Phase phase, Phase baseline) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-18} {phase.Calls,8} calls in {phase.Elapsed.TotalSeconds,5:F0} s, {phase.Rate,8:F0} per second, {phase.Bytes / (double)Math.Max(1, phase.Calls) / 1000,6:F1} kB each, {phase.Errors} errors, ratio {phase.Rate / baseline.Rate:F2}"));

    /// <summary>What was counted.</summary>
    private sealed class Phase
    {
        private int _calls;
        private int _errors;
        private long _bytes;

        public int Calls => _calls;

        public int Errors => _errors;

        public long Bytes => _bytes;

        public TimeSpan Elapsed { get; set; }

        public double Rate => _calls / Elapsed.TotalSeconds;

        public void Count(Answer answer)
        {
            Interlocked.Increment(ref _calls);
            Interlocked.Add(ref _bytes, answer.Length);
            if (!answer.Succeeded)
                Interlocked.Increment(ref _errors);
        }

        public void Add(Phase other)
        {
            _calls += other._calls;
            _errors += other._errors;
            _bytes += other._bytes;
            Elapsed += other.Elapsed;
        }
    }
}
