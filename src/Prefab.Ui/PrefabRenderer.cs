using System.Net;
using System.Text;

namespace Prefab.Ui;

/// <summary>The renderer that turns payloads into a page; it comes with this assembly.</summary>
public static class PrefabRenderer
{
    private static readonly Lazy<string> s_html = new(() => Document(RendererChunk.BuiltIn));

    /// <summary>The renderer's JavaScript without its <see cref="RendererChunk"/>s.</summary>
    public static string Script { get; } = Read("prefab.js");

    /// <summary>The renderer's style sheet.</summary>
    public static string Styles { get; } = Read("prefab.css");

    /// <summary>An HTML document without a payload, for hosts that send one: the content of an MCP Apps resource. It carries every built-in chunk.</summary>
    public static string Html => s_html.Value;

    /// <summary>An HTML document without a payload that carries the chunks of your choice.</summary>
    /// <param name="chunks">The chunks, for example <see cref="RendererChunk.BuiltIn"/> and one of your own.</param>
    public static string Document(IEnumerable<RendererChunk> chunks) => Page("Prefab", null, chunks);

    internal static string Page(string title, string? payload, IEnumerable<RendererChunk> chunks)
    {
        var page = new StringBuilder(Script.Length + Styles.Length + (payload?.Length ?? 0) + 512);
        page.Append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Append("<title>").Append(WebUtility.HtmlEncode(title)).Append("</title>\n");
        page.Append("<style>").Append(Styles).Append("</style>\n</head>\n<body>\n<main id=\"root\"></main>\n");
        if (payload is not null)
            page.Append("<script id=\"prefab:initial-data\" type=\"application/json\">").Append(payload).Append("</script>\n");
        foreach (var chunk in chunks)
            page.Append("<script type=\"text/plain\" data-chunk=\"").Append(chunk.Name).Append("\">").Append(ScriptText(chunk.Script)).Append("</script>\n");
        return page.Append("<script>").Append(Script).Append("</script>\n</body>\n</html>\n").ToString();
    }

    internal static string Read(string name)
    {
        using var stream = typeof(PrefabRenderer).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is missing from the assembly; build it with `npm run build` in renderer/.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>A script that cannot end the element around it; in strings and in regular expressions the escape means the same.</summary>
    private static string ScriptText(string script) =>
        script.Replace("</script", "\\x3C/script", StringComparison.OrdinalIgnoreCase).Replace("<!--", "\\x3C!--", StringComparison.Ordinal);
}
