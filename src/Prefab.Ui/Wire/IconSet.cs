using System.IO.Compression;

namespace Prefab.Ui;

/// <summary>The Lucide icons that the renderer does not have itself.</summary>
internal static class IconSet
{
    private static readonly Lazy<Dictionary<string, string>> s_paths = new(Read);

    /// <summary>Path data on a grid of 24 by 24; null for a name that the renderer knows or that does not exist.</summary>
    /// <param name="name">Such as <c>circle-check</c>, <c>circleCheck</c> or <c>CircleCheck</c>.</param>
    public static string? Find(ReadOnlySpan<char> name)
    {
        if (name.Length is 0 or > 64)
            return null;
        Span<char> key = stackalloc char[name.Length];
        var length = 0;
        foreach (var c in name.Trim())
        {
            if (char.IsAsciiLetterOrDigit(c))
                key[length++] = char.ToLowerInvariant(c);
            else if (c != '-')
                return null;
        }
#if NET9_0_OR_GREATER
        return s_paths.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key[..length], out var path) ? path : null;
#else
        return s_paths.Value.GetValueOrDefault(key[..length].ToString());
#endif
    }

    private static Dictionary<string, string> Read()
    {
        using var packed = typeof(IconSet).Assembly.GetManifestResourceStream("icons.txt.br")
            ?? throw new InvalidOperationException("icons.txt.br is missing from the assembly; write it with `node scripts/icons.mjs` in renderer/.");
        using var reader = new StreamReader(new BrotliStream(packed, CompressionMode.Decompress));
        var paths = new Dictionary<string, string>(2400);
        while (reader.ReadLine() is { } line)
        {
            var end = line.IndexOf(' ');
            paths.TryAdd(line[..end], line[(end + 1)..]);
        }
        return paths;
    }
}
