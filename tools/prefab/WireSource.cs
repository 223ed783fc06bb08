using Prefab.Ui;

namespace Prefab.Tool;

/// <summary>Wire JSON from a file or, named <c>-</c>, from standard input.</summary>
internal static class WireSource
{
    public static async Task<PrefabParseResult> ReadAsync(string source, CancellationToken cancellationToken)
    {
        var json = source == "-"
            ? await Console.In.ReadToEndAsync(cancellationToken)
            : await File.ReadAllTextAsync(source, cancellationToken);
        try
        {
            return PrefabApp.Parse(json);
        }
        catch (PrefabException error)
        {
            throw new ToolException($"{Name(source)}: {error.Message}", error);
        }
    }

    public static string Name(string source) => source == "-" ? "standard input" : source;
}
