namespace Prefab.Ui;

/// <summary>The texts of a <see cref="Field"/> or <see cref="ChoiceCard"/> as one group.</summary>
[PartOf(typeof(Field), typeof(ChoiceCard))]
public sealed partial record FieldContent : UiContainer;
