namespace Prefab.Ui;

/// <summary>A line of help in a <see cref="Field"/> or <see cref="ChoiceCard"/>.</summary>
/// <param name="Content">The text.</param>
public sealed partial record FieldDescription(RxString Content) : UiComponent;
