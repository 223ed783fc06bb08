using System.Text;

namespace Prefab.Ui;

/// <summary>Compiles a <see cref="Theme"/> into CSS.</summary>
internal static class ThemeCss
{
    private const string Flat = ".pf-progress-indicator,.pf-slider-range,.pf-ring-indicator{background-image:none}";

    public static string Of(Theme theme)
    {
        var imports = new StringBuilder();
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
            all.Add($"--font-sans: {font};");
        if (theme.FontMono is { } mono)
            all.Add($"--font-mono: {mono};");
        return string.Join(' ', all);
    }

    private static void Add(StringBuilder css, string part)
    {
        if (part.Trim() is not { Length: > 0 } text)
            return;
        if (css.Length > 0)
            css.Append('\n');
        css.Append(text);
    }
}
