namespace Prefab.Ui;

/// <summary>A part of the renderer that only some pages need; a page carries it as text, which costs nothing until its first use.</summary>
/// <remarks>
/// What a page does not carry is shown plain: Markdown as its text, a chart as a table of its values, the slides of a carousel one below the other, code without colours, a diagram as its source.
/// The chunk <c>mermaid</c> is too large to be part of this assembly; its script is the file <c>mermaid.min.js</c> of the npm package mermaid:
/// <c>[.. RendererChunk.BuiltIn, RendererChunk.FromFile("mermaid", "mermaid.min.js")]</c>.
/// </remarks>
public sealed class RendererChunk
{
    private const string Folder = "chunks/";

    private readonly Lazy<string> _script;

    /// <summary>A chunk of your own making.</summary>
    /// <param name="name">The name by which the renderer asks for it, such as <c>mermaid</c>: lower-case letters, digits and hyphens.</param>
    /// <param name="script">Its JavaScript.</param>
    /// <exception cref="ArgumentException">The name has other characters.</exception>
    public RendererChunk(string name, string script)
        : this(name, new Lazy<string>(script))
    {
    }

    private RendererChunk(string name, Lazy<string> script)
    {
        if (name.Length == 0 || !name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
            throw new ArgumentException($"\"{name}\" cannot be the name of a chunk: use lower-case letters, digits and hyphens.", nameof(name));
        Name = name;
        _script = script;
    }

    /// <summary>The chunks that come with this assembly: <c>carousel</c>, <c>charts</c>, <c>highlight</c> (the colours of code) and <c>markdown</c>.</summary>
    public static IReadOnlyList<RendererChunk> BuiltIn { get; } =
    [
        .. typeof(RendererChunk).Assembly.GetManifestResourceNames()
            .Where(resource => resource.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(resource => new RendererChunk(Path.GetFileNameWithoutExtension(resource), new Lazy<string>(() => PrefabRenderer.Read(resource)))),
    ];

    /// <summary>The name by which the renderer asks for the chunk.</summary>
    public string Name { get; }

    /// <summary>The JavaScript of the chunk.</summary>
    public string Script => _script.Value;

    /// <summary>A chunk whose script is in a file.</summary>
    /// <param name="name">The name by which the renderer asks for it.</param>
    /// <param name="path">Path of the JavaScript file; it is read once.</param>
    /// <exception cref="ArgumentException">The name has other characters than lower-case letters, digits and hyphens.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static RendererChunk FromFile(string name, string path) => new(name, File.ReadAllText(path));
}
