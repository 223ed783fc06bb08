namespace Prefab.Testing;

/// <summary>Repeats actions on a timer of the page's clock; succeeds at once. A tick starts when the one before it has finished.</summary>
internal sealed class IntervalAction
{
    private const double DefaultDuration = 1000;

    // One frame: nobody sees more.
    private const double MinDuration = 16;

    private readonly ActionCall _call;
    private readonly double _limit;
    private Action _forget = () => { };
    private Action _cancel = () => { };
    private bool _stopped;
    private double _ticks;

    private IntervalAction(ActionCall call) => (_call, _limit) = (call, call.Parameters.OptionalNumber("count") ?? double.PositiveInfinity);

    public static async ValueTask<object?> RunAsync(ActionCall call)
    {
        var interval = new IntervalAction(call);
        if (interval._limit <= 0 || !interval.MayRun)
        {
            await interval.CompleteAsync();
            return Undefined.Value;
        }
        interval._forget = call.Services.Runner.KeepTimer(interval.Stop, call.Origin.Owner);
        interval.Schedule();
        return Undefined.Value;
    }

    private bool MayRun => _call.Parameters.Get("while") switch
    {
        string test => Template.Test(test, _call.Context),
        null or Undefined => true,
        var value => DataText.Truth(value),
    };

    private double Duration => DataText.Number(Template.Interpolate(_call.Parameters.Get("duration"), _call.Context)) is > 0 and < double.PositiveInfinity and var duration
        ? Math.Clamp(duration, MinDuration, int.MaxValue)
        : DefaultDuration;

    private void Schedule() => _cancel = _call.Services.Clock.After(Duration, TickAsync);

    private void Stop()
    {
        _stopped = true;
        _cancel();
    }

    private async Task TickAsync()
    {
        await _call.RunAsync(_call.Parameters.Get("onTick"), "$event", ++_ticks);
        if (_stopped)
            return;
        if (_ticks < _limit && MayRun)
        {
            Schedule();
            return;
        }
        _forget();
        await CompleteAsync();
    }

    private Task<bool> CompleteAsync() => _call.RunAsync(_call.Parameters.Get("onComplete"));
}
