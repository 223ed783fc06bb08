namespace Prefab.Ui;

/// <summary>The main part of a <see cref="Card"/>.</summary>
public sealed partial record CardContent : UiContainer;
