namespace Prefab.Ui;

/// <summary>Writes a value into the state.</summary>
/// <param name="Key">State key or path; the parents of a path must exist.</param>
/// <param name="Value">A value, an expression, or null.</param>
public sealed partial record SetState(StatePath Key, object? Value) : UiAction;
