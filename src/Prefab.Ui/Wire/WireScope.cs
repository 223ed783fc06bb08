using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Prefab.Ui;

/// <summary>The context for pages that System.Text.Json writes on behalf of a caller that cannot pass one, such as a server that serializes what a tool returned.</summary>
/// <remarks>Everything else takes its <see cref="WireContext"/> as an argument.</remarks>
public sealed class WireScope : IDisposable
{
    private static readonly AsyncLocal<WireScope?> s_current = new();

    private readonly WireScope? _outer = s_current.Value;
    private readonly Lock _lock = new();
    private readonly List<Written> _written = [];
    private TimeSpan _elapsed;

    private WireScope(WireContext context) => Context = context;

    /// <summary>The context that pages are written with.</summary>
    public WireContext Context { get; }

    /// <summary>The page that was written last as a whole document; null when there was none. A component counts as a page that shows it.</summary>
    public PrefabApp? App
    {
        get
        {
            lock (_lock)
                return _written.FindLast(w => w.Value is PrefabApp)?.Value as PrefabApp;
        }
    }

    /// <summary>How long pages and updates took to be written so far.</summary>
    public TimeSpan Elapsed
    {
        get
        {
            lock (_lock)
                return _elapsed;
        }
    }

    internal static WireScope? Current => s_current.Value;

    /// <summary>Begins a scope; it ends when it is disposed, or when the calling async method returns.</summary>
    /// <param name="context">The context that pages are written with.</param>
    public static WireScope Begin(WireContext context) => s_current.Value = new(context);

    /// <summary>Finds the page or component that was written as a document, among all that were, such as those that went to a log.</summary>
    /// <param name="document">The JSON that came of it, as it was written or with other white space.</param>
    /// <param name="utf8Json">The page as UTF-8 JSON of the wire; empty when there is none.</param>
    /// <returns>The page; null when the document is something else.</returns>
    public PrefabApp? Find(string document, out ReadOnlyMemory<byte> utf8Json)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Find<PrefabApp>(document, out utf8Json);
    }

    /// <summary>Finds the update that was written as a document, as <see cref="Find"/> finds a page.</summary>
    /// <param name="document">The JSON that came of it, as it was written or with other white space.</param>
    /// <param name="utf8Json">The update as UTF-8 JSON; empty when there is none.</param>
    /// <returns>The update; null when the document is something else.</returns>
    public PrefabUpdate? FindUpdate(string document, out ReadOnlyMemory<byte> utf8Json)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Find<PrefabUpdate>(document, out utf8Json);
    }

    /// <summary>Ends the scope.</summary>
    public void Dispose() => s_current.Value = _outer;

    /// <summary>Whether the next value is the whole of what is written.</summary>
    internal static bool IsWholeDocument(Utf8JsonWriter writer) => writer.CurrentDepth == 0 && writer.BytesCommitted + writer.BytesPending == 0;

    /// <summary>Remembers what was written.</summary>
    /// <param name="value">The page or update.</param>
    /// <param name="page">What was made of it.</param>
    /// <param name="document">What the caller gets of it.</param>
    /// <param name="start">Timestamp from before it was written.</param>
    internal void Observe(object value, byte[] page, byte[] document, long start)
    {
        lock (_lock)
        {
            _written.Add(new(value, page, document));
            _elapsed += Stopwatch.GetElapsedTime(start);
        }
    }

    private T? Find<T>(string document, out ReadOnlyMemory<byte> utf8Json)
        where T : class
    {
        Written[] written;
        lock (_lock)
            written = [.. _written.Where(w => w.Value is T)];
        var found = Array.FindLast(written, w => IsSameText(w.Document, document))
            ?? Array.FindLast(written, w => IsSameJson(w.Document, document));
        utf8Json = found?.Page;
        return found?.Value as T;
    }

    /// <summary>Documents are ASCII more often than not, and compared without making a text of them.</summary>
    private static bool IsSameText(byte[] utf8Json, string document) => Ascii.Equals(utf8Json, document)
        || (Encoding.UTF8.GetCharCount(utf8Json) == document.Length && Encoding.UTF8.GetString(utf8Json) == document);

    private static bool IsSameJson(byte[] utf8Json, string document)
    {
        try
        {
            return JsonElement.DeepEquals(JsonElement.Parse(utf8Json), JsonElement.Parse(document));
        }
        catch (JsonException)
        {
            // A document that is not JSON is no page.
            return false;
        }
    }

    private sealed record Written(object Value, byte[] Page, byte[] Document);
}
