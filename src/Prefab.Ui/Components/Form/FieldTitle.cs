namespace Prefab.Ui;

/// <summary>The title of a <see cref="Field"/> or <see cref="ChoiceCard"/>.</summary>
/// <param name="Content">The text.</param>
[PartOf(typeof(Field), typeof(FieldContent), typeof(ChoiceCard))]
public sealed partial record FieldTitle(RxString Content) : UiComponent;
