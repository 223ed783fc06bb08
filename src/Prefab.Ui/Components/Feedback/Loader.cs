namespace Prefab.Ui;

/// <summary>A sign that something is going on; screen readers hear "Loading".</summary>
public sealed partial record Loader : UiComponent
{
    /// <summary>Kind of animation.</summary>
    public Rx<LoaderVariant> Variant { get; init; } = LoaderVariant.Spin;

    /// <summary>The size.</summary>
    public LoaderSize Size { get; init; } = LoaderSize.Default;
}
