using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Prefab.Ui;

namespace Prefab.Mcp;

/// <summary>The document that shows the pages, as a resource of the server.</summary>
internal sealed class RendererResource
{
    /// <summary>The media type by which hosts know a UI.</summary>
    public const string MimeType = "text/html;profile=mcp-app";

    private readonly PrefabMcpOptions _options;
    private readonly string _html;

    public RendererResource(PrefabMcpOptions options)
    {
        _options = options;
        _html = options.RendererHtml ?? PrefabRenderer.Document(options.Chunks);
        // Hosts cache by URI, so another document needs another one.
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(_html)))[..12].ToLowerInvariant();
        Uri = $"ui://prefab/renderer-{hash}.html";
    }

    public string Uri { get; }

    /// <summary>Adds the resource unless the server has one with this URI.</summary>
    public void AddTo(McpServerOptions server)
    {
        server.ResourceCollection ??= [];
        // Some hosts read the metadata of the list, others that of the contents.
        server.ResourceCollection.TryAdd(McpServerResource.Create(
            () => new TextResourceContents { Uri = Uri, MimeType = MimeType, Text = _html, Meta = Meta() },
            new() { UriTemplate = Uri, Name = "Prefab renderer", MimeType = MimeType, Meta = Meta() }));
    }

    /// <summary>A new object each time: a JSON node has one parent.</summary>
    private JsonObject Meta()
    {
        var ui = new JsonObject();
        var meta = new JsonObject { ["ui"] = ui };
        if (_options.PrefersBorder is { } border)
        {
            ui["prefersBorder"] = border;
            meta["openai/widgetPrefersBorder"] = border;
        }
        if (_options.Csp is { } csp)
        {
            ui["csp"] = new JsonObject
            {
                ["connectDomains"] = Strings(csp.ConnectDomains),
                ["resourceDomains"] = Strings(csp.ResourceDomains),
                ["frameDomains"] = Strings(csp.FrameDomains),
                ["baseUriDomains"] = Strings(csp.BaseUriDomains),
            };
            meta["openai/widgetCSP"] = OpenAiCsp(csp);
        }
        if (_options.Permissions != ResourcePermissions.None)
            ui["permissions"] = Permissions(_options.Permissions);
        if (_options.Domain is { } domain)
        {
            ui["domain"] = domain;
            meta["openai/widgetDomain"] = domain;
        }
        if (_options.WidgetDescription is { } description)
            meta["openai/widgetDescription"] = description;
        return meta;
    }

    private static JsonObject OpenAiCsp(ResourceCsp csp)
    {
        var meta = new JsonObject
        {
            ["connect_domains"] = Strings(csp.ConnectDomains),
            ["resource_domains"] = Strings(csp.ResourceDomains),
        };
        // Frames and redirects lead to a stricter review, so they appear only where they are asked for.
        if (csp.FrameDomains.Count > 0)
            meta["frame_domains"] = Strings(csp.FrameDomains);
        if (csp.RedirectDomains.Count > 0)
            meta["redirect_domains"] = Strings(csp.RedirectDomains);
        return meta;
    }

    private static JsonObject Permissions(ResourcePermissions permissions)
    {
        var meta = new JsonObject();
        Add(ResourcePermissions.Camera, "camera");
        Add(ResourcePermissions.Microphone, "microphone");
        Add(ResourcePermissions.Geolocation, "geolocation");
        Add(ResourcePermissions.ClipboardWrite, "clipboardWrite");
        return meta;

        void Add(ResourcePermissions permission, string name)
        {
            if (permissions.HasFlag(permission))
                meta[name] = new JsonObject();
        }
    }

    private static JsonArray Strings(IReadOnlyList<string> values) => [.. values.Select(v => (JsonNode)v)];
}
