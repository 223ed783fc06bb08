namespace Prefab.Ui;

/// <summary>Shows the children of the first case whose test is truthy; written by <see cref="If"/>, <see cref="Elif"/> and <see cref="Else"/>.</summary>
/// <param name="Cases">The cases, at least one, tried in order.</param>
public sealed partial record Condition(IReadOnlyList<Case> Cases) : UiComponent
{
    /// <summary>Shown when no case matched.</summary>
    public ChildList Else { get; init; }
}
