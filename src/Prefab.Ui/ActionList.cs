using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Prefab.Ui;

/// <summary>What a handler runs: one action, or several in order until the first that fails.</summary>
[CollectionBuilder(typeof(ActionList), nameof(Create))]
public sealed class ActionList : IReadOnlyList<UiAction>
{
    private readonly UiAction[] _items;

    private ActionList(UiAction[] items, bool isList)
    {
        _items = items;
        IsList = isList;
    }

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <summary>Whether the wire has a list; a single action stands there by itself.</summary>
    internal bool IsList { get; }

    /// <inheritdoc/>
    public UiAction this[int index] => _items[index];

    /// <summary>A handler that runs one action.</summary>
    [return: NotNullIfNotNull(nameof(action))]
    public static implicit operator ActionList?(UiAction? action) => action is null ? null : new([action], isList: false);

    /// <summary>A handler that runs several actions; nulls are skipped, so that <c>condition ? action : null</c> can stand in the list.</summary>
    /// <param name="actions">The actions, in order.</param>
    public static ActionList Create(ReadOnlySpan<UiAction?> actions)
    {
        var items = new UiAction[actions.Length];
        var count = 0;
        foreach (var action in actions)
        {
            if (action is not null)
                items[count++] = action;
        }
        if (count < items.Length)
            Array.Resize(ref items, count);
        return new(items, isList: true);
    }

    /// <inheritdoc/>
    public IEnumerator<UiAction> GetEnumerator() => ((IEnumerable<UiAction>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}
