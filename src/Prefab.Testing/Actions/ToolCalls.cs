using System.Text.RegularExpressions;
using ModelContextProtocol.Protocol;

namespace Prefab.Testing;

/// <summary>The tool calls under way; expressions see their numbers as <c>$pending</c>.</summary>
internal sealed partial class ToolCalls
{
    private const string Pending = "$pending";

    private readonly PageServices _services;
    private readonly List<UnderWay> _underWay = [];

    public ToolCalls(PageServices services)
    {
        _services = services;
        Tell();
    }

    /// <summary>Calls a tool. It fails when it is cancelled, and after so many milliseconds of the page's clock without a sign of life.</summary>
    public async Task<CallToolResult> MakeAsync(string tool, DataObject arguments, double timeout, Action<DataObject>? onProgress)
    {
        // Not disposed: the tool may still look at its token when the page has given it up.
        var abort = new CancellationTokenSource();
        var entry = new UnderWay(tool, new(TaskCreationOptions.RunContinuationsAsynchronously), abort);
        var stopTimer = () => { };
        void Restart()
        {
            stopTimer();
            stopTimer = _services.Clock.After(timeout, () =>
            {
                entry.Abort($"The tool \"{tool}\" did not answer within {DataText.Text(timeout / 1000)} seconds");
                return Task.CompletedTask;
            });
        }
        void TakeProgress(DataObject progress)
        {
            if (entry.Aborted.Task.IsCompleted)
                return;
            Restart();
            onProgress?.Invoke(progress);
        }
        _underWay.Add(entry);
        Tell();
        Restart();
        try
        {
            var answer = _services.CallToolAsync(tool, arguments, TakeProgress, abort.Token);
            await Task.WhenAny(answer, entry.Aborted.Task);
            // A tool that gives up with its token may end the wait first: who is first does not tell why the call ended.
            return entry.Aborted.Task.IsCompleted ? throw new ActionException(await entry.Aborted.Task) : await answer;
        }
        finally
        {
            stopTimer();
            _underWay.Remove(entry);
            Tell();
        }
    }

    /// <summary>Ends the calls of a tool, or all; tells how many.</summary>
    public int Cancel(string? tool)
    {
        var calls = _underWay.Where(call => tool is null || call.Tool == tool).ToList();
        foreach (var call in calls)
            call.Abort("Cancelled");
        return calls.Count;
    }

    private void Tell()
    {
        var counts = new DataObject();
        foreach (var call in _underWay)
        {
            var key = NoWord().Replace(call.Tool, "_");
            counts[key] = (counts.TryGetValue(key, out var count) ? (double)count! : 0) + 1;
        }
        counts["count"] = (double)_underWay.Count;
        _services.Store.Provide(Pending, counts);
    }

    [GeneratedRegex(@"\W", RegexOptions.ECMAScript)]
    private static partial Regex NoWord();

    private sealed record UnderWay(string Tool, TaskCompletionSource<string> Aborted, CancellationTokenSource Source)
    {
        public void Abort(string reason)
        {
            Aborted.TrySetResult(reason);
            Source.Cancel();
        }
    }
}
