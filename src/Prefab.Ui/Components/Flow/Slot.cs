namespace Prefab.Ui;

/// <summary>Shows the component that the state holds under a key; its children are shown while there is none.</summary>
/// <param name="Name">State key or path.</param>
public sealed partial record Slot(StatePath Name) : UiContainer;
