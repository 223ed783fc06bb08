namespace Prefab.Testing;

/// <summary>The time of a page, which passes only when a test says so: timers, the life of toasts, and the patience with tools.</summary>
public sealed class PageClock
{
    private readonly List<Timer> _timers = [];
    private readonly PageScheduler _scheduler;

    internal PageClock(PageScheduler scheduler) => _scheduler = scheduler;

    /// <summary>Time since the page was opened.</summary>
    public TimeSpan Now { get; private set; }

    /// <summary>Lets time pass. What falls due runs in order, each timer with the actions that it starts.</summary>
    /// <param name="time">How much; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public Task AdvanceAsync(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        return _scheduler.RunAsync($"{time} to pass", () => PassAsync(Now + time));
    }

    /// <summary>Calls <paramref name="due"/> once, after so many milliseconds; the returned action forgets it.</summary>
    internal Action After(double milliseconds, Func<Task> due)
    {
        var timer = new Timer(Now + TimeSpan.FromMilliseconds(milliseconds), due);
        _timers.Add(timer);
        return () => _timers.Remove(timer);
    }

    private async Task PassAsync(TimeSpan end)
    {
        while (_timers.Where(timer => timer.At <= end).MinBy(timer => timer.At) is { } next)
        {
            _timers.Remove(next);
            Now = next.At;
            await next.Due();
        }
        Now = end;
    }

    private sealed record Timer(TimeSpan At, Func<Task> Due);
}
