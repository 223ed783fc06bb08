using Prefab.Ui;

namespace Gallery;

/// <summary>The samples as documents of their own, for the site that <c>docs/</c> builds.</summary>
internal static class ExampleFiles
{
    /// <summary>Pages of the gallery stay what they are on the site: without network, as in hosts.</summary>
    private const string Policy =
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; media-src data: blob:; font-src data:\">";

    private const string Charset = "<meta charset=\"utf-8\">";

    /// <summary>Writes each sample as <c>examples/{Name}.html</c>, and the renderer without a page as <c>renderer.html</c>.</summary>
    /// <param name="folder">Is made where it does not exist.</param>
    /// <param name="mermaid">Path of <c>mermaid.min.js</c>; without it diagrams are shown as their source.</param>
    public static void Write(string folder, string? mermaid)
    {
        var examples = Directory.CreateDirectory(Path.Combine(folder, "examples")).FullName;
        foreach (var sample in Sample.All)
            File.WriteAllText(Path.Combine(examples, $"{sample.Name}.html"), Guarded(sample.Create().ToHtml(chunks: Chunks(sample, mermaid))));
        File.WriteAllText(Path.Combine(folder, "renderer.html"), Guarded(PrefabRenderer.Html));
    }

    /// <summary>The chunk for diagrams is ten times as large as all others, so that only their own sample carries it.</summary>
    private static IReadOnlyList<RendererChunk> Chunks(Sample sample, string? mermaid)
    {
        if (sample.Name != nameof(Mermaid))
            return RendererChunk.BuiltIn;
        if (File.Exists(mermaid))
            return [.. RendererChunk.BuiltIn, RendererChunk.FromFile("mermaid", mermaid)];
        Console.Error.WriteLine("Diagrams are exported as their source, because there is no mermaid.min.js; npm --prefix renderer ci installs it.");
        return RendererChunk.BuiltIn;
    }

    private static string Guarded(string html) => html.Replace(Charset, Charset + "\n" + Policy, StringComparison.Ordinal);
}
