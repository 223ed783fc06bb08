using System.Buffers;
using System.Text;

namespace Prefab.Ui;

public sealed partial record PrefabApp
{
    /// <summary>The page as one HTML document that needs nothing else: the renderer, its styles and the payload are inside.</summary>
    /// <param name="context">Tool resolver and serializer options; <see cref="WireContext.Default"/> when absent.</param>
    /// <param name="chunks">
    /// Parts of the renderer from which the document gets those that the tree needs; <see cref="RendererChunk.BuiltIn"/> when absent.
    /// A tree with a <see cref="Slot"/> may need any.
    /// </param>
    /// <exception cref="PrefabException">The tree cannot be written; the message names the place.</exception>
    public string ToHtml(WireContext? context = null, IEnumerable<RendererChunk>? chunks = null)
    {
        var output = new ArrayBufferWriter<byte>(4096);
        using var writer = WireWriter.Rent(output, context ?? WireContext.Default);
        writer.Envelope(this, complete: true);
        writer.Json.Flush();
        var needed = (chunks ?? RendererChunk.BuiltIn).Where(chunk => writer.Chunks.Contains(chunk.Name) || writer.Chunks.Contains(ChunkAttribute.Any));
        return PrefabRenderer.Page(Title ?? "Prefab", EscapeForScript(Encoding.UTF8.GetString(output.WrittenSpan)), needed);
    }

    /// <summary>JSON that cannot end the script element around it and is also valid JavaScript.</summary>
    private static string EscapeForScript(string json)
    {
        var text = new StringBuilder(json.Length + 64);
        foreach (var c in json)
        {
            text.Append(c switch
            {
                '<' => "\\u003C",
                '\u2028' => "\\u2028",
                '\u2029' => "\\u2029",
                _ => c.ToString(),
            });
        }
        return text.ToString();
    }
}
