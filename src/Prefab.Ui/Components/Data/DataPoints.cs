using System.Collections;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Prefab.Ui;

/// <summary>The numbers of a <see cref="Sparkline"/>, written as a collection expression (<c>[3, 1, 4]</c>), or an expression that yields them.</summary>
[CollectionBuilder(typeof(DataPoints), nameof(Create))]
[WireValue("a list of numbers or an expression", """ "anyOf":[{"type":"array","items":{"type":"number"}},{"$ref":"#/$defs/text"}] """)]
public sealed class DataPoints : IReadOnlyList<double>, IWireValue<DataPoints>
{
    private readonly double[] _points;
    private readonly IRx? _expression;

    private DataPoints(double[] points, IRx? expression = null)
    {
        _points = points;
        _expression = expression;
    }

    /// <summary>Number of points; 0 when an expression yields them.</summary>
    public int Count => _points.Length;

    /// <inheritdoc/>
    public double this[int index] => _points[index];

    /// <summary>Numbers that an expression yields, usually those of a state key.</summary>
    public static implicit operator DataPoints(Rx points) => From(points);

    /// <summary>Numbers that a template yields, for example <c>{{ trend }}</c>.</summary>
    /// <exception cref="PrefabException">The text has no expression.</exception>
    public static implicit operator DataPoints(string template) => From(WireTemplate.Require(template, "numbers"));

    /// <summary>The numbers of a list.</summary>
    /// <param name="points">The numbers, in order.</param>
    public static DataPoints Create(ReadOnlySpan<double> points) => new(points.ToArray());

    /// <inheritdoc/>
    public IEnumerator<double> GetEnumerator() => ((IEnumerable<double>)_points).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _points.GetEnumerator();

    internal static DataPoints From(IRx points) => new([], points);

    void IWireValue<DataPoints>.Write(WireWriter w)
    {
        if (_expression is null)
            w.Numbers(_points);
        else
            w.Value(_expression);
    }

    static bool IWireValue<DataPoints>.Read(ref WireReader r, ref DataPoints? value)
    {
        if (r.Template() is { } template)
            value = template;
        else if (r.Token == JsonTokenType.StartArray && r.IsListOf(JsonTokenType.Number))
            value = new(r.Numbers());
        else
            return false;
        return true;
    }
}
