namespace Prefab.Ui;

/// <summary>The top part of a <see cref="Card"/>.</summary>
[PartOf(typeof(Card))]
public sealed partial record CardHeader : UiContainer;
