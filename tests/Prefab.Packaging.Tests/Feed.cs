using System.Xml.Linq;

namespace Prefab.Packaging.Tests;

/// <summary>The packages, built from a copy of the sources and packed once for all tests, and an empty folder of a user who has only them.</summary>
public sealed class Feed : IAsyncLifetime
{
    /// <summary>Where the copy says that it comes from; nothing is asked there.</summary>
    public const string RepositoryUrl = "https://github.com/example/prefab";

    private readonly string _root = Directory.CreateTempSubdirectory("prefab-packages-").FullName;

    /// <summary>A version that no earlier run has left anywhere.</summary>
    public string Version { get; } = $"0.1.0-test.{DateTime.UtcNow:yyyyMMddHHmmssfff}";

    public string Folder => Path.Combine(_root, "feed");

    /// <summary>The commit that the packages were built from.</summary>
    public string Commit { get; private set; } = "";

    /// <summary>The user's folder. The feed of the packages is beside the sources that the machine has; third-party packages that the machine has are not fetched again.</summary>
    internal Shell User => new(Path.Combine(_root, "user")) { Variables = { ["NUGET_PACKAGES"] = Path.Combine(_root, "packages") } };

    /// <summary>Where the templates are installed.</summary>
    public string Hive => Path.Combine(_root, "hive");

    private Shell Sources => new(Path.Combine(_root, "sources")) { Variables = { ["CI"] = "true" } };

    public async Task InitializeAsync()
    {
        await CopySourcesAsync();
        await BuildAsync(Sources, "pack", "Packages.slnx", "-o", Folder);
        await WriteUserConfigurationAsync();
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return Task.CompletedTask;
    }

    internal PackageFile Package(string id) => new(Path.Combine(Folder, $"{id}.{Version}.nupkg"));

    internal PackageFile Symbols(string id) => new(Path.Combine(Folder, $"{id}.{Version}.snupkg"));

    /// <summary>Builds a project from the same sources in another folder, and gives the folder of what was built.</summary>
    internal async Task<string> BuildAgainAsync(string project, string framework)
    {
        var again = Sources with { Folder = Path.Combine(_root, "again") };
        await Sources.RunAsync("git", "clone", "--quiet", ".", again.Folder);
        await again.RunAsync("git", "remote", "set-url", "origin", RepositoryUrl);
        await BuildAsync(again, "build", $"src/{project}", "-f", framework);
        return Path.Combine(again.Folder, $"src/{project}/bin/Release/{framework}");
    }

    // The rules of style are checked where the sources are; leaving them out takes half of the time.
    private Task<string> BuildAsync(Shell sources, string command, params string[] arguments) => sources.RunAsync(
        "dotnet", [command, .. arguments, "-c", "Release", "-v", "quiet", "-nologo", $"-p:Version={Version}", "-p:RunAnalyzers=false", "-p:UseSharedCompilation=true", "-nodeReuse:false"]);

    private async Task CopySourcesAsync()
    {
        var repository = new Shell(Repository.Path());
        string[] paths = ["src", "tools", "templates", "Directory.Build.props", "Directory.Packages.props", "global.json", ".editorconfig", ".gitignore"];
        var files = await repository.RunAsync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "--deduplicate", "--", .. paths]);
        foreach (var file in files.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(file => File.Exists(Repository.Path(file))))
        {
            var copy = Path.Combine(Sources.Folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Repository.Path(file), copy);
        }
        var projects = Directory.EnumerateFiles(Sources.Folder, "*.csproj", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Sources.Folder, file))
            .Where(file => !file.StartsWith("templates/content", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        var solution = new XElement("Solution", projects.Select(project => new XElement("Project", new XAttribute("Path", project))));
        await File.WriteAllTextAsync(Path.Combine(Sources.Folder, "Packages.slnx"), solution.ToString());
        await Sources.RunAsync("git", "init", "--quiet");
        await Sources.RunAsync("git", "remote", "add", "origin", RepositoryUrl);
        await Sources.RunAsync("git", "add", ".");
        await Sources.RunAsync("git", "-c", "user.name=test", "-c", "user.email=test@localhost", "commit", "--quiet", "-m", "Sources");
        Commit = (await Sources.RunAsync("git", "rev-parse", "HEAD")).Trim();
    }

    private async Task WriteUserConfigurationAsync()
    {
        Directory.CreateDirectory(User.Folder);
        var machine = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        await File.WriteAllTextAsync(Path.Combine(User.Folder, "nuget.config"), $"""
            <configuration>
              <packageSources><add key="prefab" value="{Folder}" /></packageSources>
              <fallbackPackageFolders><add key="machine" value="{machine}" /></fallbackPackageFolders>
            </configuration>
            """);
    }
}

[CollectionDefinition(Name)]
public sealed class WithFeed : ICollectionFixture<Feed>
{
    public const string Name = "feed";
}
