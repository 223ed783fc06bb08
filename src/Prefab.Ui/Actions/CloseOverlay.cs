namespace Prefab.Ui;

/// <summary>Closes the dialog or popover around the component that fired the action.</summary>
public sealed partial record CloseOverlay : UiAction;
