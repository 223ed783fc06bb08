namespace Prefab.Ui;

/// <summary>A line between the choices of a <see cref="Combobox"/>.</summary>
public sealed partial record ComboboxSeparator : UiComponent;
