namespace Prefab.Ui;

/// <summary>Colours and fonts of a page, compiled into its first style sheet.</summary>
public sealed partial record Theme
{
    /// <summary>CSS variables by name without the leading dashes: <c>primary</c>, <c>radius</c>.</summary>
    public IReadOnlyDictionary<string, string> Light { get; init; } = new Dictionary<string, string>();

    /// <summary>CSS variables in the dark scheme; those of <see cref="Light"/> when absent.</summary>
    public IReadOnlyDictionary<string, string>? Dark { get; init; }

    /// <summary>More CSS, after the variables.</summary>
    public string? Css { get; init; }

    /// <summary>Main colour: a hue in degrees, a Tailwind colour such as <c>blue</c> or <c>amber-500</c>, or any CSS colour.</summary>
    public Accent? Accent { get; init; }

    /// <summary>Font of text: the name of a Google font, which the page loads, or a CSS list such as <c>Georgia, serif</c> of fonts that it has.</summary>
    /// <remarks>A Google font needs a host whose content security policy allows fonts.googleapis.com and fonts.gstatic.com.</remarks>
    public string? Font { get; init; }

    /// <summary>Font of code; like <see cref="Font"/>.</summary>
    public string? FontMono { get; init; }

    /// <summary>False draws bars and rings without gradients.</summary>
    public bool Gradient { get; init; } = true;

    /// <summary>Forces the colour scheme.</summary>
    public ColorMode? Mode { get; init; }

    internal string ToCss() => ThemeCss.Of(this);
}
