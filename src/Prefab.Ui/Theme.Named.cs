using System.Globalization;

namespace Prefab.Ui;

public sealed partial record Theme
{
    /// <summary>The neutral theme, or one with all colours around a hue.</summary>
    /// <param name="hue">Hue in degrees of the main colour; the chart colours are spread from there over the circle.</param>
    public static Theme Basic(double? hue = null) => hue is null ? new() : new()
    {
        Accent = hue.Value,
        Light = AccentColors("0.6", "0.65"),
        Dark = AccentColors("0.7", "0.72"),
    };

    /// <summary>A theme without space around the page and inside of cards, and without gradients, for pages that sit close in a host.</summary>
    public static Theme Minimal() => new()
    {
        Light = new Dictionary<string, string> { ["card-padding-y"] = "0", ["layout-gap"] = "0" },
        Css = ".pf-app-root { padding: 0 }",
        Gradient = false,
    };

    /// <summary>A dark theme for a large screen: one column in the middle, generous cards, tinted badges.</summary>
    /// <param name="hue">Hue in degrees of the main colour.</param>
    public static Theme Presentation(double hue = 275) => new()
    {
        Accent = hue,
        Font = "Inter",
        Mode = ColorMode.Dark,
        Light = PresentationColors(),
        Css = """
            .pf-app-root { padding: 2rem; max-width: 64rem; margin-inline: auto }
            .pf-badge:not([data-variant='secondary'], [data-variant='outline'], [data-variant='ghost'], [data-variant='link']) {
              background: color-mix(in oklab, var(--fill, var(--primary)) 20%, transparent);
              color: color-mix(in oklab, var(--fill, var(--primary)) 50%, white);
            }
            """,
    };

    private static Dictionary<string, string> AccentColors(string main, string charts)
    {
        var colors = new Dictionary<string, string>
        {
            ["primary"] = $"oklch({main} 0.2 var(--accent-hue))",
            ["ring"] = $"oklch({main} 0.2 var(--accent-hue))",
        };
        for (var i = 0; i < 5; i++)
            colors[string.Create(CultureInfo.InvariantCulture, $"chart-{i + 1}")] = string.Create(CultureInfo.InvariantCulture, $"oklch({charts} 0.17 calc(var(--accent-hue) + {i * 72}))");
        return colors;
    }

    private static Dictionary<string, string> PresentationColors() => new()
    {
        ["background"] = Color("slate-950"),
        ["foreground"] = Color("slate-50"),
        ["card"] = Color("slate-900"),
        ["card-foreground"] = Color("slate-50"),
        ["popover"] = Color("slate-900"),
        ["popover-foreground"] = Color("slate-50"),
        ["secondary"] = Color("slate-800"),
        ["secondary-foreground"] = Color("slate-100"),
        ["muted"] = Color("slate-800"),
        ["muted-foreground"] = Color("slate-400"),
        ["accent"] = Color("slate-800"),
        ["accent-foreground"] = Color("slate-50"),
        ["border"] = Color("slate-800"),
        ["input"] = Color("slate-700"),
        ["primary"] = "oklch(0.7 0.2 var(--accent-hue))",
        ["primary-foreground"] = Color("slate-950"),
        ["ring"] = "oklch(0.7 0.2 var(--accent-hue))",
        ["chart-1"] = "oklch(0.72 0.17 var(--accent-hue))",
        ["chart-2"] = Color("emerald-400"),
        ["chart-3"] = Color("amber-400"),
        ["chart-4"] = Color("sky-400"),
        ["chart-5"] = Color("rose-400"),
        ["card-padding-y"] = "1.75rem",
    };

    private static string Color(string name) => TailwindColors.Find(name)!;
}
