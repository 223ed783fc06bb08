using System.Text.Json;
using Prefab.Ui.Tests.Protocol;

namespace Prefab.Ui.Tests.Components;

public class ThemeRuleTests
{
    [Fact]
    public void Theme_is_the_first_sheet_with_imports_before_the_variables()
    {
        var sheets = Css(new()
        {
            Light = new Dictionary<string, string> { ["radius"] = "4px" },
            Dark = new Dictionary<string, string> { ["radius"] = "8px" },
            Css = "@import url(a.css);\n.x { color: red }",
        });
        Assert.Equal("@import url(a.css);\n:root { --radius: 4px; }\n.dark { --radius: 8px; }\n.x { color: red }", sheets);
    }

    [Fact]
    public void Theme_dark_falls_back_to_light() =>
        Assert.Equal(":root { --radius: 4px; }\n.dark { --radius: 4px; }", Css(new() { Light = new Dictionary<string, string> { ["radius"] = "4px" } }));

    [Fact]
    public void Theme_accent_is_a_hue_before_or_a_colour_after_the_variables()
    {
        var light = new Dictionary<string, string> { ["radius"] = "4px" };
        Assert.StartsWith(":root { --accent-hue: 275; --radius: 4px; }\n.dark { --accent-hue: 275; --radius: 4px; }", Css(new() { Light = light, Accent = 275 }), StringComparison.Ordinal);
        Assert.StartsWith(":root { --radius: 4px; --primary: #3b82f6; --ring: #3b82f6; }", Css(new() { Light = light, Accent = "blue" }), StringComparison.Ordinal);
        Assert.StartsWith(":root { --primary: #b45309; --ring: #b45309; }", Css(new() { Accent = "amber-700" }), StringComparison.Ordinal);
        Assert.StartsWith(":root { --primary: oklch(0.6 0.2 30); --ring: oklch(0.6 0.2 30); }", Css(new() { Accent = "oklch(0.6 0.2 30)" }), StringComparison.Ordinal);
    }

    [Fact]
    public void Theme_fonts_are_variables_and_imports()
    {
        Assert.Equal(
            "@import url('https://fonts.googleapis.com/css2?family=Open+Sans:wght@400;500;600;700&display=swap');\n"
            + "@import url('https://fonts.googleapis.com/css2?family=Fira+Code:wght@400;500;600;700&display=swap');\n"
            + ":root { --font-sans: 'Open Sans', sans-serif; --font-mono: 'Fira Code', monospace; }\n.dark { --font-sans: 'Open Sans', sans-serif; --font-mono: 'Fira Code', monospace; }",
            Css(new() { Font = "Open Sans", FontMono = "Fira Code" }));
        Assert.StartsWith(":root { --font-sans: Georgia, serif; }", Css(new() { Font = "Georgia, serif" }), StringComparison.Ordinal);
    }

    [Fact]
    public void Theme_without_gradients_flattens_progress_slider_and_ring()
    {
        var css = Css(new() { Gradient = false });
        Assert.All(["progress", "slider", "ring"], part => Assert.Contains($".pf-{part}", css, StringComparison.Ordinal));
        Assert.DoesNotContain("gradient", Css(new() { Css = "a {}" }), StringComparison.Ordinal);
    }

    [Fact]
    public void Theme_mode_is_the_mode_of_the_page()
    {
        var json = JsonDocument.Parse(new PrefabApp { Theme = new() { Mode = ColorMode.Dark } }.ToJson()).RootElement;
        Assert.Equal("dark", json.GetProperty("mode").GetString());
        Assert.Equal("light", JsonDocument.Parse(new PrefabApp { Mode = ColorMode.Light, Theme = new() { Mode = ColorMode.Dark } }.ToJson()).RootElement.GetProperty("mode").GetString());
    }

    [Fact]
    public void Named_themes_are_basic_minimal_and_presentation()
    {
        Assert.False(JsonDocument.Parse(new PrefabApp { Theme = Theme.Basic() }.ToJson()).RootElement.TryGetProperty("css", out var css) && css.GetArrayLength() > 0);
        var basic = Css(Theme.Basic(200));
        Assert.Contains(":root { --accent-hue: 200; --primary: oklch(0.6 ", basic, StringComparison.Ordinal);
        Assert.Contains("--chart-2: oklch(0.65 0.17 calc(var(--accent-hue) + 72));", basic, StringComparison.Ordinal);
        Assert.Contains(".dark { --accent-hue: 200; --primary: oklch(0.7 ", basic, StringComparison.Ordinal);
        var minimal = Css(Theme.Minimal());
        Assert.Contains("--card-padding-y: 0; --layout-gap: 0;", minimal, StringComparison.Ordinal);
        var presentation = Css(Theme.Presentation());
        Assert.Contains("--accent-hue: 275;", presentation, StringComparison.Ordinal);
        Assert.Contains("family=Inter", presentation, StringComparison.Ordinal);
        Assert.Contains("max-width: 64rem", presentation, StringComparison.Ordinal);
        Assert.Equal(ColorMode.Dark, Theme.Presentation().Mode);
    }

    [Fact]
    public void View_is_inside_the_root_unless_it_is_a_bare_div()
    {
        JsonAssert.Equal("""{"type":"Div","cssClass":"pf-app-root","children":[{"type":"Text","content":"a"}]}""", View(new() { View = new Text("a") }));
        JsonAssert.Equal("""{"type":"Div","cssClass":"pf-app-root x","children":[{"type":"Text","content":"a"}]}""", View(new() { View = new Div { Children = [new Text("a")] }, CssClass = "x" }));
        JsonAssert.Equal("""{"type":"Div","cssClass":"pf-app-root","children":[{"type":"Div","cssClass":"y"}]}""", View(new() { View = new Div { CssClass = "y" } }));
        JsonAssert.Equal(
            """{"type":"Div","cssClass":"pf-app-root","onMount":{"action":"toggleState","key":"a"},"children":[{"type":"Text","content":"a"}]}""",
            View(new() { View = new Text("a"), OnMount = new ToggleState("a") }));
    }

    private static string Css(Theme theme) => JsonDocument.Parse(new PrefabApp { Theme = theme }.ToJson()).RootElement.GetProperty("css")[0].GetString()!;

    private static JsonElement View(PrefabApp app) => JsonDocument.Parse(app.ToJson()).RootElement.GetProperty("view");
}
