namespace Prefab.Ui;

/// <summary>Helpers for <see cref="UiComponent.CssClass"/>: <c>CssClass = Css.Classes("p-4", Css.Hover("bg-muted"), Css.Md("p-8"))</c>.</summary>
/// <remarks>Each takes classes separated by spaces and gives them back with a prefix; parts with <c>{{ }}</c> are kept together.</remarks>
public static class Css
{
    /// <summary>Several class texts as one; nulls are skipped, so that <c>condition ? "hidden" : null</c> can stand in the list.</summary>
    /// <param name="classes">Class texts, in order.</param>
    public static RxString Classes(params ReadOnlySpan<RxString?> classes)
    {
        var parts = new List<string>(classes.Length);
        foreach (var part in classes)
        {
            if (part is { Text.Length: > 0 })
                parts.Add(part.Text);
        }
        return string.Join(' ', parts);
    }

    /// <summary>Classes per breakpoint; a breakpoint that is not set inherits from the one below it.</summary>
    /// <param name="default">From the narrowest page on.</param>
    /// <param name="sm">From 640 pixels on.</param>
    /// <param name="md">From 768 pixels on.</param>
    /// <param name="lg">From 1024 pixels on.</param>
    /// <param name="xl">From 1280 pixels on.</param>
    /// <param name="xxl">From 1536 pixels on.</param>
    /// <exception cref="PrefabException">No breakpoint is set.</exception>
    public static RxString Responsive(RxString? @default = null, RxString? sm = null, RxString? md = null, RxString? lg = null, RxString? xl = null, RxString? xxl = null)
    {
        var classes = Classes(@default, Optional(sm, Sm), Optional(md, Md), Optional(lg, Lg), Optional(xl, Xl), Optional(xxl, Xxl));
        return classes.Text.Length > 0 ? classes : throw new PrefabException("responsive classes need at least one breakpoint.");
    }

    /// <summary>While the pointer is over the element.</summary>
    /// <param name="classes">Classes separated by spaces.</param>
    public static RxString Hover(RxString classes) => Prefixed("hover:", classes);

    /// <summary>While the element has the focus.</summary>
    /// <param name="classes">Classes separated by spaces.</param>
    public static RxString Focus(RxString classes) => Prefixed("focus:", classes);

    /// <summary>While the element has the focus and the browser shows it, as after a key.</summary>
    /// <param name="classes">Classes separated by spaces.</param>
    public static RxString FocusVisible(RxString classes) => Prefixed("focus-visible:", classes);

    /// <summary>While the element or something inside it has the focus.</summary>
    /// <param name="classes">Classes separated by spaces.</param>
    public static RxString FocusWithin(RxString classes) => Prefixed("focus-within:", classes);

    /// <summary>While the element is pressed.</summary>
    /// <param name="classes">Classes separated by spaces.</param>
    public static RxString Active(RxString classes) => Prefixed("active:", classes);

    /// <summary>While the element is not operable.</summary>
    /// <param name="classes">Classes separated by spaces.</param>
    public static RxString Disabled(RxString classes) => Prefixed("disabled:", classes);

    /// <summary>From 640 pixels on.</summary>
    /// <param name="classes">Classes separated by spaces.</param>
    public static RxString Sm(RxString classes) => Prefixed("sm:", classes);

    /// <summary>From 768 pixels on.</summary>
    /// <param name="classes">Classes separated by spaces.</param>
    public static RxString Md(RxString classes) => Prefixed("md:", classes);

    /// <summary>From 1024 pixels on.</summary>
    /// <param name="classes">Classes separated by spaces.</param>
    public static RxString Lg(RxString classes) => Prefixed("lg:", classes);

    /// <summary>From 1280 pixels on.</summary>
    /// <param name="classes">Classes separated by spaces.</param>
    public static RxString Xl(RxString classes) => Prefixed("xl:", classes);

    /// <summary>From 1536 pixels on.</summary>
    /// <param name="classes">Classes separated by spaces.</param>
    public static RxString Xxl(RxString classes) => Prefixed("2xl:", classes);

    private static RxString? Optional(RxString? classes, Func<RxString, RxString> prefix) => classes is null ? null : prefix(classes);

    private static RxString Prefixed(string prefix, RxString classes) => string.Join(' ', Words(classes.Text).Select(word => prefix + word));

    /// <summary>The words of a text; spaces inside of {{ }} do not part words.</summary>
    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        var depth = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length - 1 && text[i] == text[i + 1] && text[i] is '{' or '}')
                depth += text[i++] == '{' ? 1 : -1;
            else if (i == text.Length || (depth <= 0 && char.IsWhiteSpace(text[i])))
            {
                if (i > start)
                    yield return text[start..i];
                start = i + 1;
            }
        }
    }
}
