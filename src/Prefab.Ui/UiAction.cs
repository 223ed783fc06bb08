namespace Prefab.Ui;

/// <summary>Something that a handler does: change state, call a tool, show a message.</summary>
public abstract record UiAction
{
    private protected UiAction()
    {
    }

    /// <summary>Runs after this action succeeded; <see cref="Rx.RESULT"/> is its result.</summary>
    public ActionList? OnSuccess { get; init; }

    /// <summary>Runs after this action failed; <see cref="Rx.ERROR"/> is the message.</summary>
    public ActionList? OnError { get; init; }

    /// <summary>How the payload that this action was read from was laid out; null for one made in C#.</summary>
    internal WireShape? WireShape { get; init; }

    /// <summary>The wire's name of this action.</summary>
    internal abstract string WireType { get; }

    internal abstract void Write(WireWriter w);
}
