using System.Diagnostics;
using System.Globalization;

namespace Prefab.Mcp.Benchmarks;

/// <summary>Throughput of a tool that returns a page, as a ratio to one that returns the same JSON as a string, and the memory of the server.</summary>
internal static class Load
{
    private const int Sessions = 200;
    private const double SecondsPerTurn = 2;

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
            var turns = Math.Max(1, (int)(seconds / SecondsPerTurn));
            var turn = TimeSpan.FromSeconds((double)seconds / turns);

            // The runtime compiles what runs often again, beside the calls: that takes its time where the calls take all processors.
            for (var i = 0; i < Math.Max(1, turns / 3); i++)
            {
                foreach (var tool in s_tools)
                    await PhaseAsync(sessions, tool, turn);
            }
            var before = await MemoryAsync(sessions[0]);
            var phases = s_tools.ToDictionary(tool => tool, _ => new Phase());
            // By turns, so that whatever else the machine does meets all.
            for (var i = 0; i < turns; i++)
            {
                foreach (var tool in s_tools)
                    phases[tool].Add(await PhaseAsync(sessions, tool, turn));
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
        var before = await CpuAsync(sessions[0]);
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(sessions.Select(session => Task.Run(async () =>
        {
            while (clock.Elapsed < duration)
                phase.Count(await session.CallAsync(tool));
        })));
        phase.Elapsed = clock.Elapsed;
        phase.Cpu = await CpuAsync(sessions[0]) - before;
        return phase;
    }

    /// <summary>Microseconds that the processors have spent on the server.</summary>
    private static async Task<double> CpuAsync(Session session) => double.Parse((await session.CallAsync("cpu")).Text!, CultureInfo.InvariantCulture);

    private static async Task<(long Heap, long Process)> MemoryAsync(Session session)
    {
        var text = (await session.CallAsync("memory")).Text!.Split(' ');
        return (long.Parse(text[0], CultureInfo.InvariantCulture), long.Parse(text[1], CultureInfo.InvariantCulture));
    }

    private static void Report(string name, Phase phase, Phase baseline) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-18} {phase.Calls,8} calls in {phase.Elapsed.TotalSeconds,5:F0} s, {phase.Rate,8:F0} per second, {phase.Bytes / (double)Math.Max(1, phase.Calls) / 1000,6:F1} kB each, {phase.Errors} errors, ratio {phase.Rate / baseline.Rate:F2}; server {phase.Cpu / Math.Max(1, phase.Calls),4:F0} µs of processor each"));

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

        public double Cpu { get; set; }

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
            Cpu += other.Cpu;
        }
    }
}
