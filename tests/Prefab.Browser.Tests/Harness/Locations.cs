using System.Reflection;

namespace Prefab.Browser.Tests;

/// <summary>Directories and programs that the tests use.</summary>
internal static class Locations
{
    public static string Project { get; } = Metadata("ProjectDirectory");

    public static string Configuration { get; } = Metadata("Configuration");

    public static string Repository { get; } = Path.GetFullPath(Path.Combine(Project, "../.."));

    public static string Host { get; } = Path.Combine(Project, "host");

    /// <summary>What the tests make and nobody keeps: the bundle and the screenshots.</summary>
    public static string Artifacts { get; } = Path.Combine(Project, "artifacts");

    /// <summary>The browser; the variable <c>CHROMIUM</c> names another one.</summary>
    public static string Chromium { get; } = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";

    private static string Metadata(string key) => typeof(Locations).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
