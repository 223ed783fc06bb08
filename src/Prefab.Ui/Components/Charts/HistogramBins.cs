using System.Globalization;

namespace Prefab.Ui;

/// <summary>Sorts values into ranges.</summary>
internal static class HistogramBins
{
    /// <summary>A row with label and count for each range.</summary>
    public static IEnumerable<DataMap> Count(IReadOnlyList<double> values, int bins, IReadOnlyList<double>? edges)
    {
        if (values.Count == 0)
            return [];
        double[] borders = edges is null ? Equal(values.Min(), values.Max(), bins) : [.. edges.Order()];
        var counts = new int[borders.Length - 1];
        foreach (var value in values)
        {
            if (Bin(value, borders) is { } bin)
                counts[bin]++;
        }
        return counts.Select((count, i) => new DataMap { ["bin"] = $"{Label(borders[i])}\u2013{Label(borders[i + 1])}", ["count"] = count });
    }

    private static double[] Equal(double min, double max, int bins) =>
        min == max ? [min, min + 1] : [.. Enumerable.Range(0, bins).Select(i => min + (i * ((max - min) / bins))), max];

    /// <summary>Ranges are closed below and open above; only the last one has its upper end as well.</summary>
    private static int? Bin(double value, double[] borders)
    {
        if (value == borders[^1])
            return borders.Length - 2;
        for (var i = 0; i < borders.Length - 1; i++)
        {
            if (value >= borders[i] && value < borders[i + 1])
                return i;
        }
        return null;
    }

    /// <summary>A whole number as it is, any other with two significant digits.</summary>
    private static string Label(double edge)
    {
        if (edge == Math.Truncate(edge))
            return edge.ToString("0", CultureInfo.InvariantCulture);
        var exponent = (int)Math.Floor(Math.Log10(Math.Abs(edge)));
        return exponent is < -4 or > 1
            ? edge.ToString("0.#e+00", CultureInfo.InvariantCulture)
            : Math.Round((decimal)edge, Math.Max(0, 1 - exponent), MidpointRounding.ToEven).ToString("0.#####", CultureInfo.InvariantCulture);
    }
}
