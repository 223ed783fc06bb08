using System.Xml.Linq;

namespace Prefab.Packaging.Tests;

/// <summary>The packages themselves.</summary>
[Collection(WithFeed.Name)]
public sealed class PackageTests(Feed feed)
{
    private static readonly string[] s_libraries = ["Prefab.AspNetCore", "Prefab.Mcp", "Prefab.Preview", "Prefab.Testing", "Prefab.Ui"];

    private static readonly string[] s_packages = [.. s_libraries, "Prefab.Templates", "Prefab.Tool"];

    public static TheoryData<string> Libraries => new(s_libraries);

    public static TheoryData<string> Packages => new(s_packages);

    [Fact]
    public void Feed_holds_the_packages_and_no_others()
    {
        var packed = Directory.GetFiles(feed.Folder, "*.nupkg").Select(file => Path.GetFileName(file).Replace($".{feed.Version}.nupkg", "", StringComparison.Ordinal));
        Assert.Equal(s_packages.Order(StringComparer.Ordinal), packed.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Package_says_what_it_is_and_where_it_comes_from(string id)
    {
        var package = feed.Package(id);
        var metadata = package.Metadata();
        Assert.Equal("MIT", metadata.Element("license")?.Value);
        Assert.NotEqual("Package Description", metadata.Element("description")?.Value);
        Assert.Equal(Feed.RepositoryUrl, (string?)metadata.Element("repository")?.Attribute("url"));
        Assert.Equal(feed.Commit, (string?)metadata.Element("repository")?.Attribute("commit"));
        var readme = System.Text.Encoding.UTF8.GetString(package.Read(metadata.Element("readme")!.Value));
        Assert.StartsWith("# ", readme, StringComparison.Ordinal);
        // A page of a package feed has no other file beside it.
        Assert.DoesNotContain("](..", readme, StringComparison.Ordinal);
        Assert.DoesNotContain("](docs/", readme, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Library_has_documentation_and_symbols_that_lead_to_its_sources(string id)
    {
        var assemblies = feed.Package(id).Entries().Where(entry => entry.StartsWith("lib/", StringComparison.Ordinal) && entry.EndsWith(".dll", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(assemblies);
        foreach (var assembly in assemblies)
        {
            Assert.Equal($"{id}.dll", Path.GetFileName(assembly));
            var documentation = XDocument.Load(new MemoryStream(feed.Package(id).Read(Path.ChangeExtension(assembly, ".xml"))));
            Assert.NotEmpty(documentation.Descendants("summary"));
            var map = feed.Symbols(id).SourceLink(Path.ChangeExtension(assembly, ".pdb"));
            Assert.Contains($"/example/prefab/{feed.Commit}/", map, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Prefab_Ui_brings_the_analyzers_and_their_fixes()
    {
        var analyzers = feed.Package("Prefab.Ui").Entries().Where(entry => entry.StartsWith("analyzers/", StringComparison.Ordinal));
        Assert.Equal(["analyzers/dotnet/cs/Prefab.Analyzers.dll", "analyzers/dotnet/cs/Prefab.CodeFixes.dll"], analyzers.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Assemblies_are_the_same_bytes_when_they_are_built_in_another_folder()
    {
        const string Framework = "net10.0";
        var built = await feed.BuildAgainAsync("Prefab.Mcp", Framework);
        foreach (var id in (string[])["Prefab.Mcp", "Prefab.Ui"])
        {
            var again = await File.ReadAllBytesAsync(Path.Combine(built, $"{id}.dll"));
            Assert.True(feed.Package(id).Read($"lib/{Framework}/{id}.dll").AsSpan().SequenceEqual(again), $"{id}.dll differs between two builds of the same sources.");
        }
    }
}
