namespace Prefab.Ui;

/// <summary>The top part of a <see cref="Card"/>.</summary>
public sealed partial record CardHeader : UiContainer;
