using System.Globalization;
using System.Text;

namespace Prefab.Ui;

/// <summary>Compiles a <see cref="Theme"/> into CSS.</summary>
internal static class ThemeCss
{
    private const string Flat = ".pf-progress-indicator,.pf-slider-range,.pf-ring-indicator{background-image:none}";

    public static string Of(Theme theme)
    {
        var imports = new StringBuilder();
        foreach (var font in new[] { theme.Font, theme.FontMono }.Where(IsGoogleFont).Distinct())
            imports.Append(CultureInfo.InvariantCulture, $"@import url('https://fonts.googleapis.com/css2?family={Uri.EscapeDataString(font!).Replace("%20", "+")}:wght@400;500;600;700&display=swap');\n");
        var rest = new StringBuilder();
        foreach (var line in (theme.Css ?? "").Split('\n'))
            (line.TrimStart().StartsWith("@import", StringComparison.Ordinal) ? imports : rest).Append(line).Append('\n');
        var light = Declarations(theme, theme.Light);
        var dark = Declarations(theme, theme.Dark ?? theme.Light);
        var css = new StringBuilder();
        Add(css, imports.ToString());
        if (light.Length > 0)
            Add(css, $":root {{ {light} }}");
        if (dark.Length > 0)
            Add(css, $".dark {{ {dark} }}");
        Add(css, rest.ToString());
        if (!theme.Gradient)
            Add(css, Flat);
        return css.ToString();
    }

    private static string Declarations(Theme theme, IReadOnlyDictionary<string, string> variables)
    {
        var all = new List<string>();
        if (theme.Accent?.Hue is { } hue)
            all.Add($"--accent-hue: {hue};");
        all.AddRange(variables.Select(v => $"--{v.Key.TrimStart('-')}: {v.Value};"));
        if (theme.Accent?.Color is { } color)
            all.AddRange([$"--primary: {color};", $"--ring: {color};"]);
        if (theme.Font is { } font)
            all.Add($"--font-sans: {Family(font, "sans-serif")};");
        if (theme.FontMono is { } mono)
            all.Add($"--font-mono: {Family(mono, "monospace")};");
        return string.Join(' ', all);
    }

    /// <summary>A name alone is a Google font; a list, or a name that every browser knows, is for the page to find.</summary>
    private static bool IsGoogleFont(string? font) =>
        font is { Length: > 0 } && !font.AsSpan().ContainsAny(",'\"(") && font is not ("serif" or "sans-serif" or "monospace" or "cursive" or "fantasy" or "system-ui" or "inherit");

    private static string Family(string font, string generic) => IsGoogleFont(font) ? $"'{font}', {generic}" : font;

    private static void Add(StringBuilder css, string part)
    {
        if (part.Trim() is not { Length: > 0 } text)
            return;
        if (css.Length > 0)
            css.Append('\n');
        css.Append(text);
    }
}
