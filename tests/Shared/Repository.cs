using System.Runtime.CompilerServices;

namespace Prefab.Tests;

/// <summary>Files of the repository, from wherever the tests run.</summary>
internal static class Repository
{
    /// <summary>Environment variable that lets tests write the generated files instead of comparing them.</summary>
    public const string UpdateVariable = "PREFAB_UPDATE";

    private static string Root { get; } = Find();

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    /// <summary>Compares a generated text with the committed file, or writes the file when <see cref="UpdateVariable"/> is 1.</summary>
    public static void AssertCommitted(string actual, params string[] parts)
    {
        actual = actual.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        var file = Path(parts);
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
            File.WriteAllText(file, actual);
        var committed = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        if (committed == actual)
            return;
        var left = committed.Split('\n');
        var right = actual.Split('\n');
        var line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line])
            line++;
        Assert.Fail($"{string.Join('/', parts)} is out of date: run the tests with {UpdateVariable}=1 and commit the file.\n"
            + $"line {line + 1}\ncommitted: {Shorten(left.ElementAtOrDefault(line))}\ngenerated: {Shorten(right.ElementAtOrDefault(line))}");
    }

    private static string? Shorten(string? text) => text is { Length: > 300 } ? text[..300] + "…" : text;

    private static string Find([CallerFilePath] string file = "")
    {
        var folder = new DirectoryInfo(System.IO.Path.GetDirectoryName(file)!);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "Prefab.Net.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not lie in the repository.");
        return folder.FullName;
    }
}
