namespace Prefab.Ui;

/// <summary>The main part of a <see cref="Card"/>.</summary>
[PartOf(typeof(Card))]
public sealed partial record CardContent : UiContainer;
