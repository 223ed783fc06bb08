namespace Prefab.Ui;

/// <summary>Asks the host to show the page in another way; the host may decide otherwise.</summary>
/// <param name="Mode">The way.</param>
public sealed partial record RequestDisplayMode(DisplayMode Mode) : UiAction;
