namespace Prefab.Tool;

/// <summary>Where a command's text goes: a file, or standard output for <c>-</c> and for none.</summary>
internal static class Output
{
    public static async Task WriteAsync(string text, string? path, CancellationToken cancel)
    {
        if (path is null or "-")
        {
            await Console.Out.WriteLineAsync(text.AsMemory().TrimEnd('\n'), cancel);
            return;
        }
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
            Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(path, text, cancel);
        await Console.Error.WriteLineAsync($"Wrote {path} ({new FileInfo(path).Length:N0} bytes).");
    }
}
