using System.Text.RegularExpressions;

namespace Prefab.Testing;

/// <summary>The words of Markdown: headings, entries of lists and links are told apart, everything else is text.</summary>
internal static partial class Markdown
{
    public static PageElement Build(Part part)
    {
        var root = part.New();
        foreach (var line in part.Text("content").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Heading().Match(line) is { Success: true } heading)
                root.Add(Inline(new(part.Key) { Role = Role.Heading, Level = heading.Groups[1].Length }, line[heading.Length..]));
            else if (Entry().Match(line) is { Success: true } entry)
                root.Add(Inline(new(part.Key) { Role = Role.Listitem }, line[entry.Length..]));
            else if (!line.StartsWith("```", StringComparison.Ordinal))
                root.Add(Inline(new(part.Key), line));
        }
        return root;
    }

    private static PageElement Inline(PageElement element, string text)
    {
        var position = 0;
        foreach (Match link in Link().Matches(text))
        {
            element.AddText(Plain(text[position..link.Index]));
            element.Add(new PageElement(element.Key) { Role = Role.Link, Value = link.Groups[2].Value }.AddText(Plain(link.Groups[1].Value)));
            position = link.Index + link.Length;
        }
        return element.AddText(Plain(text[position..]));
    }

    private static string Plain(string text) => Mark().Replace(text, "$2");

    [GeneratedRegex(@"^(#{1,6})\s+")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^([-*+]|\d+[.)])\s+")]
    private static partial Regex Entry();

    [GeneratedRegex(@"\[([^\]]*)\]\(([^)\s]+)[^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"(\*\*|__|\*|_|`|~~)(?=\S)(.+?)(?<=\S)\1")]
    private static partial Regex Mark();
}
