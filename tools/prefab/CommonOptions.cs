using System.CommandLine;

namespace Prefab.Tool;

/// <summary>Options that several commands have.</summary>
internal static class CommonOptions
{
    public static Option<bool> Json() => new("--json") { Description = "Print JSON, for scripts." };

    public static Option<string?> Output(string description) => new("--output", "-o") { Description = description };
}
