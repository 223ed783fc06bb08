using System.Collections;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Prefab.Ui;

/// <summary>Rows of a table or chart, written as a collection expression (<c>[.. sales]</c>), or an expression that yields them.</summary>
/// <remarks>
/// A row is an object that System.Text.Json writes with the options of the write, a <see cref="DataMap"/>, or an <see cref="ExpandableRow"/>. Values of a
/// <see cref="DataMap"/> and members of an object may be components.
/// </remarks>
[CollectionBuilder(typeof(DataRows), nameof(Create))]
[WireValue("a list of objects or an expression", """ "anyOf":[{"type":"array","items":{"type":"object"}},{"$ref":"#/$defs/text"}] """)]
public sealed class DataRows : IReadOnlyList<object>, IWireValue<DataRows>
{
    private readonly object[] _rows;
    private readonly IRx? _expression;

    private DataRows(object[] rows, IRx? expression = null)
    {
        _rows = rows;
        _expression = expression;
    }

    /// <summary>Number of rows; 0 when an expression yields them.</summary>
    public int Count => _rows.Length;

    /// <inheritdoc/>
    public object this[int index] => _rows[index];

    /// <summary>Rows that an expression yields, usually those of a state key.</summary>
    public static implicit operator DataRows(Rx rows) => From(rows);

    /// <summary>Rows that a template yields, for example <c>{{ sales }}</c>.</summary>
    /// <exception cref="PrefabException">The text has no expression.</exception>
    public static implicit operator DataRows(string template) => From(WireTemplate.Require(template, "rows"));

    /// <summary>The rows of a list.</summary>
    /// <param name="rows">The rows, in order.</param>
    public static DataRows Create(ReadOnlySpan<object> rows) => new(rows.ToArray());

    /// <inheritdoc/>
    public IEnumerator<object> GetEnumerator() => ((IEnumerable<object>)_rows).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _rows.GetEnumerator();

    internal static DataRows From(IRx rows) => new([], rows);

    void IWireValue<DataRows>.Write(WireWriter w)
    {
        if (_expression is null)
            w.Items(_rows);
        else
            w.Value(_expression);
    }

    static bool IWireValue<DataRows>.Read(ref WireReader r, ref DataRows? value)
    {
        if (r.Template() is { } template)
            value = template;
        else if (r.Token == JsonTokenType.StartArray && r.IsListOf(JsonTokenType.StartObject))
            value = new([.. r.Raw().EnumerateArray().Cast<object>()]);
        else
            return false;
        return true;
    }
}
