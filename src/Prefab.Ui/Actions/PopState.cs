namespace Prefab.Ui;

/// <summary>Removes an element from a list of the state.</summary>
/// <param name="Key">State key or path of the list.</param>
/// <param name="Index">Position; negative counts from the end.</param>
public sealed partial record PopState(StatePath Key, Rx<int> Index) : UiAction;
