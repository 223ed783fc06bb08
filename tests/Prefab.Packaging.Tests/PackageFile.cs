using System.IO.Compression;
using System.Reflection.Metadata;
using System.Xml.Linq;

namespace Prefab.Packaging.Tests;

/// <summary>What is in a package.</summary>
/// <param name="File">Full path of the package.</param>
internal sealed record PackageFile(string File)
{
    // The kind of custom debug information that portable symbols keep the map from files to addresses in.
    private static readonly Guid s_sourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    public IReadOnlyList<string> Entries()
    {
        using var archive = ZipFile.OpenRead(File);
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }

    public byte[] Read(string entry)
    {
        using var archive = ZipFile.OpenRead(File);
        using var stream = (archive.GetEntry(entry) ?? throw new FileNotFoundException($"{File} has no {entry}.")).Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    public XElement Metadata()
    {
        var document = XDocument.Load(new MemoryStream(Read(Entries().Single(entry => entry.EndsWith(".nuspec", StringComparison.Ordinal)))));
        foreach (var element in document.Descendants())
            element.Name = element.Name.LocalName;
        return document.Root!.Element("metadata")!;
    }

    /// <summary>The SourceLink map of symbols, as JSON; null when they have none.</summary>
    public string? SourceLink(string entry)
    {
        using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(Read(entry)));
        var reader = provider.GetMetadataReader();
        return reader.GetCustomDebugInformation(EntityHandle.ModuleDefinition)
            .Select(reader.GetCustomDebugInformation)
            .Where(information => reader.GetGuid(information.Kind) == s_sourceLink)
            .Select(information => System.Text.Encoding.UTF8.GetString(reader.GetBlobBytes(information.Value)))
            .SingleOrDefault();
    }
}
