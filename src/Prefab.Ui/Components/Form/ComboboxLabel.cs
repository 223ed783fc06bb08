namespace Prefab.Ui;

/// <summary>The heading of a <see cref="ComboboxGroup"/>.</summary>
/// <param name="Label">The text.</param>
public sealed partial record ComboboxLabel(RxString Label) : UiComponent;
