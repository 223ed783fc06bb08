namespace Prefab.Ui;

/// <summary>Centres its children, with a greatest width and space at the sides.</summary>
/// <remarks>System.ComponentModel has a Container, too; where both are imported, <c>using Container = Prefab.Ui.Container;</c> decides.</remarks>
public sealed partial record Container : UiContainer;
