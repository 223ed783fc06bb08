using System.Text.Json;

namespace Prefab.Ui;

/// <summary>The context for pages that System.Text.Json writes on behalf of a caller that cannot pass one, such as a server that serializes what a tool returned.</summary>
/// <remarks>Everything else takes its <see cref="WireContext"/> as an argument.</remarks>
public sealed class WireScope : IDisposable
{
    private static readonly AsyncLocal<WireScope?> s_current = new();

    private readonly WireScope? _outer = s_current.Value;

    private WireScope(WireContext context) => Context = context;

    /// <summary>The context that pages are written with.</summary>
    public WireContext Context { get; }

    /// <summary>The page that was written last as a whole document; null when there was none.</summary>
    public PrefabApp? App { get; private set; }

    internal static WireScope? Current => s_current.Value;

    /// <summary>Begins a scope; it ends when it is disposed, or when the calling async method returns.</summary>
    /// <param name="context">The context that pages are written with.</param>
    public static WireScope Begin(WireContext context) => s_current.Value = new(context);

    /// <summary>Ends the scope.</summary>
    public void Dispose() => s_current.Value = _outer;

    internal void Observe(PrefabApp app, Utf8JsonWriter writer)
    {
        if (writer.CurrentDepth == 0 && writer.BytesCommitted + writer.BytesPending == 0)
            App = app;
    }
}
