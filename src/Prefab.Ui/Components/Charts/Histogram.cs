using System.Text.Json.Serialization;

namespace Prefab.Ui;

/// <summary>Counts how many values fall into each of several ranges (wire: <c>BarChart</c>).</summary>
/// <param name="Values">The values.</param>
[CustomWire]
[JsonConverter(typeof(UiComponentJsonConverter))]
public sealed record Histogram(IReadOnlyList<double> Values) : UiComponent
{
    /// <summary>Number of ranges of equal width.</summary>
    public int Bins { get; init; } = 10;

    /// <summary>Borders of the ranges instead of <see cref="Bins"/>; values outside of them are left out.</summary>
    public IReadOnlyList<double>? BinEdges { get; init; }

    /// <summary>CSS colour of the bars; the theme's first chart colour when absent.</summary>
    public RxString? Color { get; init; }

    /// <summary>Height in pixels.</summary>
    public int Height { get; init; } = 300;

    /// <summary>Explains the colour.</summary>
    public bool ShowLegend { get; init; } = true;

    /// <summary>Shows the counts under the pointer.</summary>
    public bool ShowTooltip { get; init; } = true;

    /// <summary>Moves when the data changes.</summary>
    public bool Animate { get; init; } = true;

    /// <summary>Draws lines behind the bars.</summary>
    public bool ShowGrid { get; init; } = true;

    /// <summary>Radius of the corners in pixels.</summary>
    public int BarRadius { get; init; } = 4;

    internal override string WireType => nameof(BarChart);

    internal override void Write(WireWriter w)
    {
        if (BinEdges is null && Bins < 1)
            throw w.Error($"a histogram needs at least one range, not {Bins}.");
        if (BinEdges is { Count: < 2 })
            throw w.Error("the edges of a histogram are at least two numbers, the ends of one range.");
        new BarChart([new("count") { Color = Color }])
        {
            Id = Id,
            CssClass = CssClass,
            Let = Let,
            OnMount = OnMount,
            Data = [.. HistogramBins.Count(Values, Bins, BinEdges)],
            XAxis = "bin",
            Height = Height,
            ShowLegend = ShowLegend,
            ShowTooltip = ShowTooltip,
            Animate = Animate,
            ShowGrid = ShowGrid,
            BarRadius = BarRadius,
        }.Write(w);
    }
}
