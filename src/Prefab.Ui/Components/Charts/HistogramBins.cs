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

    /// <summary>A whole number as it is, any other with two significant digits, of which a half is rounded to even.</summary>
    private static string Label(double edge)
    {
        if (edge == Math.Truncate(edge))
            return edge.ToString("0", CultureInfo.InvariantCulture);
        // So many digits tell a half from what lies beside it.
        var exact = Math.Abs(edge).ToString("E40", CultureInfo.InvariantCulture);
        var digits = ((exact[0] - '0') * 10) + (exact[2] - '0');
        var exponent = int.Parse(exact.AsSpan(exact.IndexOf('E') + 1), CultureInfo.InvariantCulture);
        var rest = exact.AsSpan(3, 39);
        if (rest[0] > '5' || (rest[0] == '5' && (digits % 2 == 1 || rest[1..].ContainsAnyExcept('0'))))
            digits++;
        if (digits == 100)
            (digits, exponent) = (10, exponent + 1);
        var sign = edge < 0 ? "-" : "";
        return exponent is < -4 or > 1
            ? string.Create(CultureInfo.InvariantCulture, $"{sign}{digits / 10m:0.#}e{exponent:+00;-00}")
            : sign + new decimal(digits, 0, 0, false, (byte)(1 - exponent)).ToString("0.######", CultureInfo.InvariantCulture);
    }
}
