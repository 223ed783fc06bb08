namespace Prefab.Ui;

/// <summary>The bottom part of a <see cref="Card"/>, laid out horizontally.</summary>
[PartOf(typeof(Card))]
public sealed partial record CardFooter : UiContainer;
