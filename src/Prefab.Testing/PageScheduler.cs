using System.Runtime.ExceptionServices;

namespace Prefab.Testing;

/// <summary>Runs what touches a page one after the other, so that a test may look at the page while its actions wait for a tool.</summary>
internal sealed class PageScheduler(TimeSpan patience)
{
    private readonly TaskScheduler _scheduler = new ConcurrentExclusiveSchedulerPair().ExclusiveScheduler;

    /// <summary>Runs work that may wait; what waits lets others in.</summary>
    /// <exception cref="TimeoutException">The work did not end in time.</exception>
    public async Task RunAsync(string purpose, Func<Task> work)
    {
        var task = IsCurrent ? work() : Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.None, _scheduler).Unwrap();
        try
        {
            await task.WaitAsync(patience);
        }
        catch (TimeoutException) when (!task.IsCompleted)
        {
            throw new TimeoutException($"Waited {patience.TotalSeconds} seconds for {purpose}. Is a tool waiting for something that the test does not give?");
        }
        catch (TestFault fault)
        {
            ExceptionDispatchInfo.Throw(fault.InnerException!);
        }
    }

    public T Run<T>(Func<T> work) =>
        IsCurrent ? work() : Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.None, _scheduler).GetAwaiter().GetResult();

    private bool IsCurrent => TaskScheduler.Current == _scheduler;
}
