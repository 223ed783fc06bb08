namespace Prefab.Ui;

/// <summary>A line of help in a <see cref="Field"/> or <see cref="ChoiceCard"/>.</summary>
/// <param name="Content">The text.</param>
[PartOf(typeof(Field), typeof(FieldContent), typeof(ChoiceCard))]
public sealed partial record FieldDescription(RxString Content) : UiComponent;
