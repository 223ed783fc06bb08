namespace Prefab.Ui;

/// <summary>Plays a film.</summary>
/// <remarks>
/// Hosts load films of other origins only where the server asks for them, in <c>ResourceCsp.ResourceDomains</c> of <c>Prefab.Mcp</c>; a small one can be a <c>data:</c> URL.
/// </remarks>
/// <param name="Src">The URL.</param>
public sealed partial record Video(RxString Src) : UiComponent
{
    /// <summary>URL of the image before it plays.</summary>
    public RxString? Poster { get; init; }

    /// <summary>Shows the browser's controls.</summary>
    public bool Controls { get; init; } = true;

    /// <summary>Starts by itself, where the browser allows it.</summary>
    public bool Autoplay { get; init; }

    /// <summary>Begins again at the end.</summary>
    public bool Loop { get; init; }

    /// <summary>Silent at first.</summary>
    public bool Muted { get; init; }

    /// <summary>CSS width.</summary>
    public RxString? Width { get; init; }

    /// <summary>CSS height.</summary>
    public RxString? Height { get; init; }
}
