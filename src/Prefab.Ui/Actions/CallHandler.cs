namespace Prefab.Ui;

/// <summary>Calls a JavaScript function that the page registered under <c>window.__prefab_handlers.actions</c>.</summary>
/// <param name="Handler">Name of the function.</param>
/// <remarks>The function gets <c>{ state, event, arguments }</c>; the members of an object that it returns go into the state.</remarks>
public sealed partial record CallHandler(RxString Handler) : UiAction
{
    /// <summary>Values for the function.</summary>
    public DataMap? Arguments { get; init; }
}
