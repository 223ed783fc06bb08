namespace Prefab.Ui;

/// <summary>The bottom part of a <see cref="Card"/>, laid out horizontally.</summary>
public sealed partial record CardFooter : UiContainer;
