namespace Prefab.Ui;

/// <summary>Choices of a <see cref="Select"/> that belong together, under a <see cref="SelectLabel"/>.</summary>
[Holds(typeof(SelectOption), typeof(SelectLabel), typeof(SelectSeparator))]
public sealed partial record SelectGroup : UiContainer;
