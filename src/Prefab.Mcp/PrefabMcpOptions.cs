using System.Text.Json;
using ModelContextProtocol.Server;
using Prefab.Ui;

namespace Prefab.Mcp;

/// <summary>How a server shows its UIs.</summary>
public sealed class PrefabMcpOptions
{
    /// <summary>The HTML document that shows the pages, served as a <c>ui://</c> resource; the built-in one with <see cref="Chunks"/> when null.</summary>
    public string? RendererHtml { get; set; }

    /// <summary>Parts of the renderer that its document carries beside the core; a part that it lacks is shown plain.</summary>
    /// <remarks>All tools share the document, so it carries what any of their pages may need.</remarks>
    public IReadOnlyList<RendererChunk> Chunks { get; set; } = RendererChunk.BuiltIn;

    /// <summary>Where a result carries the page.</summary>
    public ViewData ViewData { get; set; } = ViewData.StructuredContent;

    /// <summary>Leaves the page out of results for clients that do not say that they can show one; they then get the text alone.</summary>
    /// <remarks>Off, because some hosts show pages without saying that they can.</remarks>
    public bool OmitViewForTextClients { get; set; }

    /// <summary>Longest text for the model, in characters; longer texts end with a note that they were cut.</summary>
    public int MaxTextLength { get; set; } = 4000;

    /// <summary>Options for values of your own types in state, arguments and rows; <see cref="PrefabJson.Options"/> when null.</summary>
    public JsonSerializerOptions? SerializerOptions { get; set; }

    /// <summary>Who may call the tools that return no UI and have no <see cref="PrefabToolAttribute.Visibility"/>; null leaves their metadata alone.</summary>
    /// <remarks>Most hosts let pages call a tool that says nothing. ChatGPT does not, and refuses the calls without a word.</remarks>
    public ToolVisibility? DefaultVisibility { get; set; } = ToolVisibility.Both;

    /// <summary>Gives a tool the name that pages call it by, when a gateway that is known in advance lists it under another; null for the registered name.</summary>
    public Func<McpServerTool, McpServer, string?>? ToolName { get; set; }

    /// <summary>Whether the host draws a border around the page; the host's own habit when null.</summary>
    public bool? PrefersBorder { get; set; } = true;

    /// <summary>Origins that the page may reach, for images, fetches and frames; hosts allow none when null.</summary>
    public ResourceCsp? Csp { get; set; }

    /// <summary>What the page may ask the browser for.</summary>
    public ResourcePermissions Permissions { get; set; }

    /// <summary>Origin of the page in the form that the host asks for, such as <c>{hash}.claudemcpcontent.com</c>; the host's choice when null.</summary>
    public string? Domain { get; set; }

    /// <summary>What the pages are for, in a sentence for the model (wire: <c>openai/widgetDescription</c>).</summary>
    public string? WidgetDescription { get; set; }
}
