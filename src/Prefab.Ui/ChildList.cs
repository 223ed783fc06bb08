using System.Collections;
using System.Runtime.CompilerServices;

namespace Prefab.Ui;

/// <summary>The children of a container, written as a collection expression: <c>[new Text("a"), .. rows.Select(Row)]</c>.</summary>
[CollectionBuilder(typeof(ChildList), nameof(Create))]
public readonly struct ChildList : IReadOnlyList<UiComponent>, IEquatable<ChildList>
{
    private readonly UiComponent[]? _items;

    private ChildList(UiComponent[] items) => _items = items;

    /// <inheritdoc/>
    public int Count => Items.Length;

    internal UiComponent[] Items => _items ?? [];

    /// <inheritdoc/>
    public UiComponent this[int index] => Items[index];

    /// <summary>A list of one child.</summary>
    public static implicit operator ChildList(UiComponent child) => new([child]);

    /// <summary>Whether two lists hold equal children.</summary>
    public static bool operator ==(ChildList left, ChildList right) => left.Equals(right);

    /// <summary>Whether two lists differ.</summary>
    public static bool operator !=(ChildList left, ChildList right) => !left.Equals(right);

    /// <summary>A list of children; nulls are skipped, so that <c>condition ? child : null</c> can stand in the list.</summary>
    /// <param name="children">The children, in order.</param>
    public static ChildList Create(ReadOnlySpan<UiComponent?> children)
    {
        var items = new UiComponent[children.Length];
        var count = 0;
        foreach (var child in children)
        {
            if (child is not null)
                items[count++] = child;
        }
        if (count < items.Length)
            Array.Resize(ref items, count);
        return new(items);
    }

    /// <inheritdoc/>
    public IEnumerator<UiComponent> GetEnumerator() => ((IEnumerable<UiComponent>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ChildList other) => Items.AsSpan().SequenceEqual(other.Items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ChildList other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Items.Length;

    internal static ChildList Own(UiComponent[] items) => new(items);
}
