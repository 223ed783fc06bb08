using System.Reflection;
using Microsoft.AspNetCore.StaticFiles;

namespace Prefab.Preview.Web;

/// <summary>The files of the host page, embedded in this assembly.</summary>
internal static class PageFiles
{
    private const string Folder = "page/";

    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    /// <summary>Every file: its name below the root of the page, its content type and its bytes.</summary>
    public static IEnumerable<(string Name, string ContentType, byte[] Content)> All()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            var name = resource[Folder.Length..];
            yield return (name, $"{ContentTypes.Mappings[Path.GetExtension(name)]}; charset=utf-8", content);
        }
    }
}
