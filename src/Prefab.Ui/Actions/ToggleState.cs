namespace Prefab.Ui;

/// <summary>Replaces a value of the state by its logical negation.</summary>
/// <param name="Key">State key or path.</param>
public sealed partial record ToggleState(StatePath Key) : UiAction;
