namespace Prefab.Ui;

/// <summary>Plays a sound.</summary>
/// <remarks>
/// Hosts load sounds of other origins only where the server asks for them, in <c>ResourceCsp.ResourceDomains</c> of <c>Prefab.Mcp</c>; a small one can be a <c>data:</c> URL.
/// </remarks>
/// <param name="Src">The URL.</param>
public sealed partial record Audio(RxString Src) : UiComponent
{
    /// <summary>Shows the browser's controls.</summary>
    public bool Controls { get; init; } = true;

    /// <summary>Starts by itself, where the browser allows it.</summary>
    public bool Autoplay { get; init; }

    /// <summary>Begins again at the end.</summary>
    public bool Loop { get; init; }

    /// <summary>Silent at first.</summary>
    public bool Muted { get; init; }
}
