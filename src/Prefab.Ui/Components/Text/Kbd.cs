namespace Prefab.Ui;

/// <summary>The cap of a key.</summary>
/// <param name="Label">What stands on the key.</param>
public sealed partial record Kbd(RxString? Label = null) : UiComponent;
