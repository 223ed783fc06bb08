namespace Prefab.Testing;

/// <summary>Runs the actions of handlers.</summary>
internal sealed class ActionRunner(PageServices services)
{
    private const int MaxDepth = 10;

    private readonly List<Chain> _exclusive = [];
    private readonly List<(string? Owner, Action Stop)> _timers = [];

    /// <summary>Runs actions one after the other; the first that fails ends the chain. Tells whether all succeeded.</summary>
    public async Task<bool> RunAsync(object? actions, Origin origin, object? eventValue)
    {
        if (Data.IsNothing(actions))
            return true;
        if (origin.Exclusive && _exclusive.Any(other => other.Origin.Path == origin.Path && other.Waits > 0))
            return false;
        var chain = new Chain(origin);
        if (origin.Exclusive)
            _exclusive.Add(chain);
        try
        {
            return await ListAsync(actions, chain, origin.Scope.With("$event", eventValue), 0);
        }
        finally
        {
            _exclusive.Remove(chain);
        }
    }

    /// <summary>Keeps a timer of a node, or of the page; the returned action forgets it.</summary>
    public Action KeepTimer(Action stop, string? owner)
    {
        var entry = (owner, stop);
        _timers.Add(entry);
        return () => _timers.Remove(entry);
    }

    /// <summary>Ends the timers of the nodes for which <paramref name="gone"/> holds; of a page for null.</summary>
    public void StopTimers(Predicate<string?> gone)
    {
        foreach (var timer in _timers.Where(timer => gone(timer.Owner)).ToList())
        {
            _timers.Remove(timer);
            timer.Stop();
        }
    }

    private async Task<bool> ListAsync(object? actions, Chain chain, Scope scope, int depth)
    {
        foreach (var action in actions is object?[] list ? list : Data.IsNothing(actions) ? [] : [actions])
        {
            if (!await StepAsync(action as DataObject ?? [], chain, scope, depth))
                return false;
        }
        return true;
    }

    private async Task<bool> StepAsync(DataObject action, Chain chain, Scope scope, int depth)
    {
        object? result;
        try
        {
            result = await PerformAsync(action, chain, scope, depth);
        }
        catch (Exception error) when (error is ActionException or ExpressionException)
        {
            await FailAsync(action, error.Message, chain, scope, depth);
            return false;
        }
        if (result != ActionDefinition.NoCallbacks && action.TryGetValue("onSuccess", out var next))
            await ListAsync(next, chain, scope.With("$result", result), depth + 1);
        return true;
    }

    private async Task<object?> PerformAsync(DataObject action, Chain chain, Scope scope, int depth)
    {
        if (depth > MaxDepth)
            throw new ActionException($"Actions are nested deeper than {MaxDepth} levels.");
        if (action.Get("action") is not string name || !ActionTable.TryGet(name, out var definition))
            throw new ActionException($"Unknown action: {(action.Get("action") is Undefined ? "undefined" : DataText.Json(action.Get("action")))}");
        var context = services.ContextOf(scope);
        var values = new DataObject(action.Select(parameter => KeyValuePair.Create(
            parameter.Key,
            parameter.Key is "onSuccess" or "onError" || definition.Raw.Contains(parameter.Key) ? parameter.Value : Template.Interpolate(parameter.Value, context))));
        var call = new ActionCall(new(name, values, action), services, chain, scope, (more, inside) => ListAsync(more, chain, inside, depth + 1));
        var work = definition.Run(call);
        if (work.IsCompleted)
            return await work;
        chain.Origin.OnWait?.Invoke();
        chain.Waits++;
        try
        {
            return await work;
        }
        finally
        {
            chain.Waits--;
        }
    }

    private async Task FailAsync(DataObject action, string message, Chain chain, Scope scope, int depth)
    {
        services.Warn($"{chain.Origin.Path}: {DataText.Text(action.Get("action"))} failed: {message}");
        chain.Origin.OnFail?.Invoke(message);
        if (depth <= MaxDepth && action.TryGetValue("onError", out var next) && DataText.Truth(next))
            await ListAsync(next, chain, scope.With("$error", message), depth + 1);
        else
            services.Toasts.Show(new(message, null, Ui.ToastVariant.Error));
    }
}
