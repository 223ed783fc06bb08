namespace Prefab.Ui;

/// <summary>Adds an element to a list of the state, which is made when it does not exist.</summary>
/// <param name="Key">State key or path of the list.</param>
/// <param name="Value">The element: a value or an expression.</param>
public sealed partial record AppendState(StatePath Key, object? Value) : UiAction
{
    /// <summary>Where to insert; negative counts from the end; at the end when absent.</summary>
    public Rx<int>? Index { get; init; }
}
