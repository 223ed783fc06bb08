namespace Prefab.Ui;

/// <summary>A box that calls attention; usually holds an <see cref="AlertTitle"/> and an <see cref="AlertDescription"/>.</summary>
public sealed partial record Alert : UiContainer
{
    /// <summary>The look.</summary>
    public Rx<AlertVariant> Variant { get; init; } = AlertVariant.Default;

    /// <summary>Lucide icon before the content, in kebab-case.</summary>
    [IconName]
    public RxString? Icon { get; init; }
}
