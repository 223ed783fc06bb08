namespace Prefab.Ui;

/// <summary>The rows of data of a <see cref="Table"/>.</summary>
public sealed partial record TableBody : UiContainer;
