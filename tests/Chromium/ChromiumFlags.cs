using System.Reflection;
using System.Text.Json;

namespace Prefab.Tests;

/// <summary>What every Chromium of the tests is started with: <c>flags.json</c>, which the tests of the renderer read, too.</summary>
internal static class ChromiumFlags
{
    public static IReadOnlyList<string> All { get; } = Read();

    private static string[] Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("flags.json")!;
        return JsonSerializer.Deserialize<string[]>(stream)!;
    }
}
