namespace Prefab.Ui;

/// <summary>A link within a line.</summary>
/// <param name="Content">The text.</param>
/// <param name="Href">The address: http, https, mailto or tel.</param>
public sealed partial record Link(RxString Content, RxString Href) : InlineComponent
{
    /// <summary>Where the link opens; in a new tab unless this says otherwise.</summary>
    public RxString? Target { get; init; } = "_blank";
}
