namespace Prefab.Ui;

/// <summary>Another page in a frame, by its <see cref="Url"/> or its <see cref="Html"/>; one of them is needed.</summary>
/// <remarks>
/// Hosts show pages of other origins only where the server asks for them, in <c>ResourceCsp.FrameDomains</c> of <c>Prefab.Mcp</c>. Sites that can be embedded offer an <c>iframe</c> tag,
/// which <see cref="FromIframe"/> reads.
/// </remarks>
public sealed partial record Embed : UiComponent
{
    /// <summary>Address of the page; the host may allow only some.</summary>
    public RxString? Url { get; init; }

    /// <summary>The page itself.</summary>
    public RxString? Html { get; init; }

    /// <summary>CSS width.</summary>
    public RxString? Width { get; init; }

    /// <summary>CSS height.</summary>
    public RxString? Height { get; init; }

    /// <summary>The iframe's <c>sandbox</c>, for example <c>allow-scripts</c>.</summary>
    public RxString? Sandbox { get; init; }

    /// <summary>The iframe's <c>allow</c>, for example <c>fullscreen</c>.</summary>
    public RxString? Allow { get; init; }

    /// <summary>The frame that an HTML <c>iframe</c> tag describes, as sites offer them for embedding.</summary>
    /// <param name="html">Text with the tag; its <c>src</c>, <c>width</c>, <c>height</c>, <c>allow</c> and <c>sandbox</c> are used.</param>
    /// <exception cref="PrefabException">The text has no <c>iframe</c> tag, or the tag has no <c>src</c>.</exception>
    public static Embed FromIframe(string html) => IframeTag.Parse(html);

    internal Embed Prepare(WireWriter w) => Url is null && Html is null && WireShape is null
        ? throw w.Error("an Embed needs a Url or Html.")
        : this;
}
