namespace Prefab.Ui;

/// <summary>The texts of a <see cref="Field"/> or <see cref="ChoiceCard"/> as one group.</summary>
public sealed partial record FieldContent : UiContainer;
