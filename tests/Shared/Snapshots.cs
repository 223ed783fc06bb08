using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Prefab.Tests;

/// <summary>Compares a value with the file <c>&lt;class&gt;.&lt;test&gt;.verified.&lt;extension&gt;</c> beside the test.</summary>
/// <remarks>On a difference the value is written to <c>.received.</c> beside it and the test fails; accept it by renaming the file.</remarks>
internal static class Snapshots
{
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void VerifyJson(string json, [CallerMemberName] string test = "", [CallerFilePath] string file = "") =>
        Verify(JsonSerializer.Serialize(JsonDocument.Parse(json).RootElement, s_indented), "json", test, file);

    public static void VerifyText(string text, [CallerMemberName] string test = "", [CallerFilePath] string file = "") =>
        Verify(text, "txt", test, file);

    private static void Verify(string actual, string extension, string test, string file)
    {
        actual = actual.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        var name = Path.Combine(Path.GetDirectoryName(file)!, $"{Path.GetFileNameWithoutExtension(file)}.{test}");
        var verified = $"{name}.verified.{extension}";
        var received = $"{name}.received.{extension}";
        var expected = File.Exists(verified) ? File.ReadAllText(verified) : null;
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }
        File.WriteAllText(received, actual);
        Assert.Fail($"{Path.GetFileName(verified)} {(expected is null ? "does not exist" : "differs")}; see {Path.GetFileName(received)}.\n{FirstDifference(expected ?? "", actual)}");
    }

    private static string FirstDifference(string expected, string actual)
    {
        var left = expected.Split('\n');
        var right = actual.Split('\n');
        var line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line])
            line++;
        return $"line {line + 1}\nexpected: {left.ElementAtOrDefault(line)}\nreceived: {right.ElementAtOrDefault(line)}";
    }
}
