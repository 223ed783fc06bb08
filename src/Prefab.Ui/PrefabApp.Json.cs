using System.Buffers;
using System.Text;

namespace Prefab.Ui;

public sealed partial record PrefabApp
{
    /// <summary>The page as JSON of the wire.</summary>
    /// <param name="context">Tool resolver and serializer options; <see cref="WireContext.Default"/> when absent.</param>
    /// <exception cref="PrefabException">The tree cannot be written; the message names the place.</exception>
    public string ToJson(WireContext? context = null) => Encoding.UTF8.GetString(ToUtf8Json(context));

    /// <summary>The page as UTF-8 JSON of the wire.</summary>
    /// <param name="context">Tool resolver and serializer options; <see cref="WireContext.Default"/> when absent.</param>
    /// <exception cref="PrefabException">The tree cannot be written; the message names the place.</exception>
    public byte[] ToUtf8Json(WireContext? context = null)
    {
        var output = new ArrayBufferWriter<byte>(4096);
        WriteTo(output, context);
        return output.WrittenSpan.ToArray();
    }

    /// <summary>Writes the page as UTF-8 JSON of the wire.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="context">Tool resolver and serializer options; <see cref="WireContext.Default"/> when absent.</param>
    /// <exception cref="PrefabException">The tree cannot be written; the message names the place. What was written before stays in the output.</exception>
    public void WriteTo(IBufferWriter<byte> output, WireContext? context = null)
    {
        using var writer = WireWriter.Rent(output, context ?? WireContext.Default);
        writer.Envelope(this);
        writer.Json.Flush();
    }

    /// <summary>Reads a page from JSON of the wire, version 0.3 or 0.2.</summary>
    /// <param name="json">The payload.</param>
    /// <returns>The page and everything in the payload that the protocol does not know or allow.</returns>
    /// <exception cref="PrefabException">The text is not JSON, or not an object.</exception>
    public static PrefabParseResult Parse(string json) => Parse(Encoding.UTF8.GetBytes(json));

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="utf8Json">The payload as UTF-8.</param>
    public static PrefabParseResult Parse(ReadOnlySpan<byte> utf8Json) => EnvelopeReader.Read(utf8Json);
}
