namespace Prefab.Ui;

/// <summary>Repeats its children for every element of a list; <see cref="Rx.ITEM"/> is the element, <see cref="Rx.INDEX"/> its position.</summary>
/// <param name="Key">Path of the list in the state or in an outer element.</param>
public sealed partial record ForEach(StatePath Key) : UiContainer;
