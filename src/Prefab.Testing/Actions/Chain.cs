namespace Prefab.Testing;

/// <summary>Where a chain of actions comes from.</summary>
internal sealed record Origin(Scope Scope, string Path)
{
    /// <summary>What <c>closeOverlay</c> closes.</summary>
    public Action? CloseOverlay { get; init; }

    /// <summary>The node whose <c>onMount</c> it is: timers started here end with it.</summary>
    public string? Owner { get; init; }

    /// <summary>While a run of the same handler waits for somebody, further runs are dropped.</summary>
    public bool Exclusive { get; init; }

    /// <summary>Called when the chain has to wait for the first time.</summary>
    public Action? OnWait { get; init; }

    /// <summary>Hears the message of each action that fails.</summary>
    public Action<string>? OnFail { get; init; }

    /// <summary>Shows what is wrong with the values that a tool got, at their controls.</summary>
    public Action<DataObject>? OnInvalid { get; init; }
}

/// <summary>The run that one event started.</summary>
internal sealed class Chain(Origin origin)
{
    public Origin Origin => origin;

    /// <summary>What is waited for now.</summary>
    public int Waits { get; set; }
}

/// <summary>One action under way.</summary>
internal sealed class ActionCall(Parameters parameters, PageServices services, Chain chain, Scope scope, Func<object?, Scope, Task<bool>> run)
{
    public Parameters Parameters => parameters;

    public PageServices Services => services;

    public Origin Origin => chain.Origin;

    public Scope Scope => scope;

    public ExpressionContext Context => services.ContextOf(scope);

    /// <summary>Runs further actions in the same scope, with a name more.</summary>
    public Task<bool> RunAsync(object? actions, string? name = null, object? value = null) => run(actions, name is null ? scope : scope.With(name, value));
}

/// <summary>Does the work of an action: returns its result, or throws.</summary>
internal delegate ValueTask<object?> ActionHandler(ActionCall call);

/// <summary>An action that the runner knows.</summary>
/// <param name="Run">What it does.</param>
/// <param name="Raw">Parameters that keep their templates, because they are resolved later.</param>
internal sealed record ActionDefinition(ActionHandler Run, params string[] Raw)
{
    /// <summary>A result that counts as success but runs no callbacks.</summary>
    public static readonly object NoCallbacks = new();

    public static ActionDefinition Sync(Func<ActionCall, object?> run) => new(call => ValueTask.FromResult(run(call)));
}
