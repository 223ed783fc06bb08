using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Prefab.Ui.Tests.Packaging;

public class TrimmingTests
{
    private static readonly string s_project = Path.GetFullPath(Path.Combine(Here(), "..", "..", "Prefab.Trimmed"));
    private static readonly string s_built = Path.Combine(s_project, "bin", Path.GetRelativePath(Path.Combine(Here(), "..", "bin"), AppContext.BaseDirectory), "Prefab.Trimmed.dll");

    [Fact]
    public void A_trimmed_application_without_reflection_based_json_prints_the_same_page()
    {
        var folder = Directory.CreateTempSubdirectory("prefab-trimmed-").FullName;
        try
        {
            var trimmed = Path.Combine(folder, "trimmed");
            Run("dotnet", "publish", s_project, "-c", "Release", "-r", "linux-x64", "--self-contained", "-p:TrimSmoke=true", "-o", trimmed, "--artifacts-path", Path.Combine(folder, "build"), "-v", "quiet");
            var expected = Run("dotnet", s_built);
            var actual = Run(Path.Combine(trimmed, "Prefab.Trimmed"));
            Assert.Contains("\"type\":\"Column\"", actual, StringComparison.Ordinal);
            Assert.Contains("reads back", actual, StringComparison.Ordinal);
            Assert.Equal(expected, actual);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Run(string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{command} {string.Join(' ', arguments)}\n{output}\n{errors.Result}");
        return output;
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
