using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Prefab.Ui.Tests.Docs;

/// <summary>C# in documents is code that compiles elsewhere.</summary>
public partial class SnippetTests
{
    private static readonly string s_root = Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));

    [Fact]
    public void Every_csharp_block_in_the_documents_is_the_code_it_names()
    {
        var wrong = Documents().SelectMany(Check).ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong) + "\nRun the test with PREFAB_UPDATE=1 to rewrite the blocks.");
    }

    [Fact]
    public void The_typed_example_writes_a_page() => Snapshots.VerifyJson(ReadmeExamples.Typed().ToJson());

    [Fact]
    public void Every_link_to_a_file_leads_somewhere()
    {
        var broken = from document in Documents()
                     from Match link in Link().Matches(File.ReadAllText(document))
                     let target = link.Groups["target"].Value
                     where !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith('#')
                     where !Path.Exists(Path.Combine(Path.GetDirectoryName(document)!, target.Split('#')[0]))
                     select $"{Path.GetRelativePath(s_root, document)}: {target}";
        Assert.Empty(broken);
    }

    private static IEnumerable<string> Documents() =>
        new[] { s_root, Path.Combine(s_root, "docs"), Path.Combine(s_root, "samples"), Path.Combine(s_root, "benchmarks") }
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.md", folder == s_root ? SearchOption.TopDirectoryOnly : SearchOption.AllDirectories))
            .Where(file => !file.Contains("node_modules", StringComparison.Ordinal));

    private static List<string> Check(string document)
    {
        var wrong = new List<string>();
        var name = Path.GetRelativePath(s_root, document);
        var text = File.ReadAllText(document);
        var updated = Block().Replace(text, block =>
        {
            if (!block.Groups["source"].Success)
            {
                wrong.Add($"{name}: a C# block has no <!-- snippet: file#region --> above it.");
                return block.Value;
            }
            var code = Code(block.Groups["source"].Value);
            if (block.Groups["code"].Value != code)
                wrong.Add($"{name}: the block of {block.Groups["source"].Value} differs from the code.");
            return $"<!-- snippet: {block.Groups["source"].Value} -->\n```csharp\n{code}```";
        });
        if (Environment.GetEnvironmentVariable("PREFAB_UPDATE") == "1" && updated != text)
        {
            File.WriteAllText(document, updated);
            wrong.RemoveAll(w => w.EndsWith("differs from the code.", StringComparison.Ordinal));
        }
        return wrong;
    }

    private static string Code(string source)
    {
        var parts = source.Split('#');
        var lines = File.ReadAllLines(Path.Combine(s_root, parts[0])).AsEnumerable();
        if (parts.Length > 1)
            lines = lines.SkipWhile(l => l.Trim() != $"#region {parts[1]}").Skip(1).TakeWhile(l => l.Trim() != "#endregion");
        var code = lines.ToList();
        Assert.True(code.Count > 0, $"{source} is empty or does not exist.");
        var indent = code.Where(l => l.Length > 0).Min(l => l.Length - l.TrimStart().Length);
        return string.Concat(code.Select(l => (l.Length > 0 ? l[indent..] : l) + "\n"));
    }

    [GeneratedRegex("(?:<!-- snippet: (?<source>[^ ]+) -->\n)?```(?:csharp|cs|c#)\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
