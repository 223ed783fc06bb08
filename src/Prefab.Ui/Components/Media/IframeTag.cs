using System.Net;
using System.Text.RegularExpressions;

namespace Prefab.Ui;

/// <summary>Reads an HTML <c>iframe</c> tag.</summary>
internal static partial class IframeTag
{
    public static Embed Parse(string html)
    {
        var tag = Tag().Match(html);
        if (!tag.Success)
            throw new PrefabException("the text has no <iframe> tag.");
        var attributes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (Match attribute in Attribute().Matches(tag.Groups[1].Value))
            attributes.TryAdd(attribute.Groups[1].Value, WebUtility.HtmlDecode(attribute.Groups[2].Value + attribute.Groups[3].Value + attribute.Groups[4].Value));
        return new()
        {
            Url = attributes.GetValueOrDefault("src") is { Length: > 0 } src ? src : throw new PrefabException("the <iframe> tag has no src."),
            Width = Length(attributes.GetValueOrDefault("width")),
            Height = Length(attributes.GetValueOrDefault("height")),
            Allow = Text(attributes.GetValueOrDefault("allow")),
            Sandbox = Text(attributes.GetValueOrDefault("sandbox")),
        };
    }

    /// <summary>A number without a unit is a number of pixels.</summary>
    private static RxString? Length(string? value) => value is { Length: > 0 } && value.All(char.IsAsciiDigit) ? $"{value}px" : Text(value);

    private static RxString? Text(string? value) => value is null ? null : (RxString)value;

    [GeneratedRegex("""<iframe\b((?:[^>"']|"[^"]*"|'[^']*')*)>""", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex("""([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""")]
    private static partial Regex Attribute();
}
