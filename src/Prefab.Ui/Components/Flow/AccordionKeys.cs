using System.Collections;
using System.Runtime.CompilerServices;

namespace Prefab.Ui;

/// <summary>Sections of an <see cref="Accordion"/>: one, or a list such as <c>[0, "terms"]</c>.</summary>
[CollectionBuilder(typeof(AccordionKeys), nameof(Create))]
public sealed class AccordionKeys : IReadOnlyList<AccordionKey>
{
    private readonly AccordionKey[] _keys;

    private AccordionKeys(params AccordionKey[] keys) => _keys = keys;

    /// <inheritdoc/>
    public int Count => _keys.Length;

    /// <inheritdoc/>
    public AccordionKey this[int index] => _keys[index];

    /// <summary>The section at a zero-based position.</summary>
    public static implicit operator AccordionKeys(int position) => new((AccordionKey)position);

    /// <summary>The section with a value.</summary>
    public static implicit operator AccordionKeys(string value) => new((AccordionKey)value);

    /// <summary>The sections of a list.</summary>
    /// <param name="keys">Positions and values.</param>
    public static AccordionKeys Create(ReadOnlySpan<AccordionKey> keys) => new(keys.ToArray());

    /// <inheritdoc/>
    public IEnumerator<AccordionKey> GetEnumerator() => ((IEnumerable<AccordionKey>)_keys).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _keys.GetEnumerator();
}
