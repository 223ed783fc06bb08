using System.Globalization;

namespace Prefab.Ui;

/// <summary>The main colour of a <see cref="Theme"/>.</summary>
public readonly record struct Accent
{
    internal string? Hue { get; private init; }

    internal string? Color { get; private init; }

    /// <summary>A hue in degrees.</summary>
    public static implicit operator Accent(double hue) => new() { Hue = hue.ToString(CultureInfo.InvariantCulture) };

    /// <summary>A CSS colour.</summary>
    public static implicit operator Accent(string color) => new() { Color = color };
}
