using System.Globalization;

namespace Prefab.Ui;

/// <summary>The width of one column of a <see cref="Grid"/>.</summary>
public readonly record struct GridTrack
{
    internal string Css { get; private init; }

    /// <summary>A share of the free space.</summary>
    public static implicit operator GridTrack(int share) => new() { Css = string.Create(CultureInfo.InvariantCulture, $"{share}fr") };

    /// <summary>A CSS length such as <c>auto</c> or <c>12rem</c>.</summary>
    public static implicit operator GridTrack(string css) => new() { Css = css };
}
