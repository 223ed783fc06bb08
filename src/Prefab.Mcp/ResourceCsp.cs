namespace Prefab.Mcp;

/// <summary>Origins that a page may reach, such as <c>https://api.example.com</c>; the host makes its content security policy from them.</summary>
public sealed class ResourceCsp
{
    /// <summary>For fetches and sockets (wire: <c>connectDomains</c>).</summary>
    public IReadOnlyList<string> ConnectDomains { get; init; } = [];

    /// <summary>For images, scripts, styles, fonts and media; may start with <c>*.</c> (wire: <c>resourceDomains</c>).</summary>
    public IReadOnlyList<string> ResourceDomains { get; init; } = [];

    /// <summary>For frames inside the page (wire: <c>frameDomains</c>).</summary>
    public IReadOnlyList<string> FrameDomains { get; init; } = [];

    /// <summary>For the document's base URI (wire: <c>baseUriDomains</c>).</summary>
    public IReadOnlyList<string> BaseUriDomains { get; init; } = [];

    /// <summary>For links that leave the page; known to ChatGPT only (wire: <c>redirect_domains</c> of <c>openai/widgetCSP</c>).</summary>
    public IReadOnlyList<string> RedirectDomains { get; init; } = [];
}
