using System.Net;
using System.Text;

namespace Prefab.Ui;

/// <summary>The renderer that turns payloads into a page; it comes with this assembly.</summary>
public static class PrefabRenderer
{
    private static readonly Lazy<string> s_html = new(() => Page("Prefab", null));

    /// <summary>The renderer's JavaScript.</summary>
    public static string Script { get; } = Read("prefab.js");

    /// <summary>The renderer's style sheet.</summary>
    public static string Styles { get; } = Read("prefab.css");

    /// <summary>An HTML document without a payload, for hosts that send one: the content of an MCP Apps resource.</summary>
    public static string Html => s_html.Value;

    internal static string Page(string title, string? payload)
    {
        var page = new StringBuilder(Script.Length + Styles.Length + (payload?.Length ?? 0) + 512);
        page.Append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Append("<title>").Append(WebUtility.HtmlEncode(title)).Append("</title>\n");
        page.Append("<style>").Append(Styles).Append("</style>\n</head>\n<body>\n<main id=\"root\"></main>\n");
        if (payload is not null)
            page.Append("<script id=\"prefab:initial-data\" type=\"application/json\">").Append(payload).Append("</script>\n");
        return page.Append("<script>").Append(Script).Append("</script>\n</body>\n</html>\n").ToString();
    }

    private static string Read(string name)
    {
        using var stream = typeof(PrefabRenderer).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is missing from the assembly; build it with `npm run build` in renderer/.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
