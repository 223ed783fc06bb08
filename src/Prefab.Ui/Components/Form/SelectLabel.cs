namespace Prefab.Ui;

/// <summary>A heading among the choices of a <see cref="Select"/>.</summary>
/// <param name="Label">The text.</param>
public sealed partial record SelectLabel(RxString Label) : UiComponent;
