using System.Globalization;

namespace Prefab.Ui;

/// <summary>The main colour of a <see cref="Theme"/>.</summary>
public readonly record struct Accent
{
    internal string? Hue { get; private init; }

    internal string? Color { get; private init; }

    /// <summary>A hue in degrees.</summary>
    public static implicit operator Accent(double hue) => new() { Hue = hue.ToString(CultureInfo.InvariantCulture) };

    /// <summary>A Tailwind colour such as <c>blue</c> or <c>amber-500</c>, or any CSS colour.</summary>
    public static implicit operator Accent(string color) => new() { Color = TailwindColors.Find(color) ?? color };
}
