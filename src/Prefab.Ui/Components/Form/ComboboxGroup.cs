namespace Prefab.Ui;

/// <summary>Choices of a <see cref="Combobox"/> that belong together, under a <see cref="ComboboxLabel"/>.</summary>
[Holds(typeof(ComboboxOption), typeof(ComboboxLabel), typeof(ComboboxSeparator))]
public sealed partial record ComboboxGroup : UiContainer;
