namespace Prefab.Ui;

/// <summary>The place of a value in the page's state: a key such as <c>query</c>, or a dot-path such as <c>rows.0.title</c>.</summary>
/// <remarks>Text with <c>{{ }}</c> is allowed and evaluated first: <c>"tasks.{{ $index }}.done"</c>.</remarks>
public sealed class StatePath
{
    private StatePath(string text) => Text = text;

    /// <summary>The path as it is written to the wire.</summary>
    public string Text { get; }

    /// <summary>A key or path, taken as written.</summary>
    /// <exception cref="PrefabException">The text is neither a path nor a template.</exception>
    public static implicit operator StatePath(string path) =>
        new(RxText.IsTemplate(path) ? path : RxText.RequirePath(path));

    /// <summary>The path as it is written to the wire.</summary>
    public override string ToString() => Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is StatePath other && other.Text == Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    internal static StatePath From(IRx rx) => rx.Path is { } path
        ? new(path)
        : throw new PrefabException($"{rx.Template} is computed and cannot be bound or written: give a state key or a path.");

    internal static StatePath FromWire(string text) => new(text);
}
