namespace Prefab.Ui;

/// <summary>Runs actions again and again; the next action of the list does not wait for it.</summary>
/// <param name="Duration">Milliseconds between two runs; an expression is evaluated anew each time.</param>
public sealed partial record SetInterval(Rx<int> Duration) : UiAction
{
    /// <summary>Goes on while this is true; evaluated before the first run and after each.</summary>
    [WireCondition]
    public Rx<bool>? While { get; init; }

    /// <summary>Most runs.</summary>
    public int? Count { get; init; }

    /// <summary>Runs each time; <see cref="Rx.EVENT"/> is the number of the run, from 1.</summary>
    public ActionList? OnTick { get; init; }

    /// <summary>Runs once at the end.</summary>
    public ActionList? OnComplete { get; init; }
}
