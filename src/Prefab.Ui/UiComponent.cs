using System.Text.Json.Serialization;

namespace Prefab.Ui;

/// <summary>A node of the tree that the page shows; the wire's component.</summary>
/// <remarks>System.Text.Json writes and reads any component as its node of the wire.</remarks>
[JsonConverter(typeof(UiComponentJsonConverter))]
public abstract record UiComponent
{
    private NodeExtras? _extras;

    private protected UiComponent()
    {
    }

    /// <summary>Tailwind utility classes, separated by spaces.</summary>
    public RxString? CssClass { get; init; }

    /// <summary>HTML id; reaches the page's DOM on components that stand for one element.</summary>
    public RxString? Id
    {
        get => _extras?.Id;
        init => _extras = (_extras ?? NodeExtras.None) with { Id = value };
    }

    /// <summary>Runs once when the node enters the page.</summary>
    public ActionList? OnMount
    {
        get => _extras?.OnMount;
        init => _extras = (_extras ?? NodeExtras.None) with { OnMount = value };
    }

    /// <summary>Values that descendants see by name; they shadow state of the same name (wire: <c>let</c>).</summary>
    public DataMap? Let
    {
        get => _extras?.Let;
        init => _extras = (_extras ?? NodeExtras.None) with { Let = value };
    }

    /// <summary>How the payload that this node was read from was laid out; null for a node made in C#.</summary>
    internal WireShape? WireShape
    {
        get => _extras?.WireShape;
        init => _extras = (_extras ?? NodeExtras.None) with { WireShape = value };
    }

    /// <summary>The wire's name of this component.</summary>
    internal abstract string WireType { get; }

    internal abstract void Write(WireWriter w);

    /// <summary>Adds the classes that stand for authoring properties such as <c>Gap</c>, before the author's own.</summary>
    internal virtual void AppendClasses(ref ClassList classes)
    {
    }

    /// <summary>What few nodes have, kept apart so that the many stay small.</summary>
    private sealed record NodeExtras
    {
        public static readonly NodeExtras None = new();

        public RxString? Id { get; init; }

        public ActionList? OnMount { get; init; }

        public DataMap? Let { get; init; }

        public WireShape? WireShape { get; init; }
    }
}
