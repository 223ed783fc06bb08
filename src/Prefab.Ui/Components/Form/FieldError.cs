namespace Prefab.Ui;

/// <summary>What is wrong with a <see cref="Field"/>; shown only while the field is invalid.</summary>
/// <param name="Content">The text.</param>
[PartOf(typeof(Field), typeof(FieldContent), typeof(ChoiceCard))]
public sealed partial record FieldError(RxString Content) : UiComponent;
