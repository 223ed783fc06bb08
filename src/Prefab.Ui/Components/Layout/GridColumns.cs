using System.Globalization;
using System.Runtime.CompilerServices;

namespace Prefab.Ui;

/// <summary>The columns of a <see cref="Grid"/>: a number, a number per breakpoint, or a list of widths.</summary>
[CollectionBuilder(typeof(GridColumns), nameof(Create))]
public readonly record struct GridColumns
{
    internal string? Classes { get; private init; }

    internal RxString? Template { get; private init; }

    /// <summary>So many columns of equal width.</summary>
    public static implicit operator GridColumns(int count) => new() { Classes = Class(count) };

    /// <summary>A number of columns per breakpoint.</summary>
    public static implicit operator GridColumns(Responsive<int> count) => new() { Classes = count.Classes(Class) };

    /// <summary>Columns of these widths.</summary>
    /// <param name="tracks">Whole numbers are shares of the free space, texts are CSS lengths.</param>
    public static GridColumns Create(ReadOnlySpan<GridTrack> tracks)
    {
        var widths = new string[tracks.Length];
        for (var i = 0; i < tracks.Length; i++)
            widths[i] = tracks[i].Css;
        return new() { Template = string.Join(' ', widths) };
    }

    /// <summary>Lets a collection expression build the value; the widths are in the template.</summary>
    public IEnumerator<GridTrack> GetEnumerator() =>
        (Template?.Text.Split(' ') ?? []).Select(css => (GridTrack)css).GetEnumerator();

    private static string Class(int count) => string.Create(CultureInfo.InvariantCulture, $"grid-cols-{count}");
}
