namespace Prefab.Ui;

/// <summary>A line between the choices of a <see cref="Select"/>.</summary>
public sealed partial record SelectSeparator : UiComponent;
