namespace Prefab.Ui;

/// <summary>A small label with a surface.</summary>
/// <param name="Label">The text; children may follow it.</param>
public sealed partial record Badge(RxString? Label = null) : UiContainer
{
    /// <summary>The look.</summary>
    public Rx<BadgeVariant> Variant { get; init; } = BadgeVariant.Default;
}
