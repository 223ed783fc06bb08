using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Prefab.Analyzers.Tests;

/// <summary>What every diagnostic of the assembly has to have.</summary>
public partial class CatalogTests
{
    private static readonly DiagnosticDescriptor[] s_descriptors = [.. Source.Analyzers.SelectMany(a => a.SupportedDiagnostics).DistinctBy(d => d.Id).OrderBy(d => d.Id, StringComparer.Ordinal)];

    public static TheoryData<string> Ids => [.. s_descriptors.Select(d => d.Id)];

    [Fact]
    public void Ids_are_numbered_without_gaps() =>
        Assert.Equal(Enumerable.Range(1, s_descriptors.Length).Select(n => $"PREFAB{n:000}"), s_descriptors.Select(d => d.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Diagnostic_has_a_page_with_its_title_severity_and_suppression(string id)
    {
        var descriptor = s_descriptors.Single(d => d.Id == id);
        var page = Page(id);
        Assert.StartsWith($"# {id}: {descriptor.Title}\n", page, StringComparison.Ordinal);
        Assert.Contains($"Severity: {descriptor.DefaultSeverity}", page, StringComparison.Ordinal);
        Assert.Contains($"dotnet_diagnostic.{id}.severity", page, StringComparison.Ordinal);
        Assert.Equal($"docs/analyzers/{id}.md", descriptor.HelpLinkUri);
        Assert.Equal("Prefab", descriptor.Category);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Diagnostic_has_tests(string id)
    {
        var tests = typeof(CatalogTests).Assembly.GetType($"Prefab.Analyzers.Tests.Prefab{id[^3..]}Tests");
        Assert.NotNull(tests);
        var names = tests.GetMethods().Where(m => m.GetCustomAttributes(typeof(FactAttribute), inherit: true).Length > 0).Select(m => m.Name).ToList();
        Assert.Contains(names, name => name.Contains("reported", StringComparison.Ordinal) || name.Contains("pointed_out", StringComparison.Ordinal));
        Assert.Contains(names, name => name.Contains("accepted", StringComparison.Ordinal) || name.Contains("exactly", StringComparison.Ordinal));
        Assert.Contains(names, name => name.StartsWith("Message", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Examples_of_the_page_are_what_they_say(string id)
    {
        var wrong = Examples(Page(id), "Wrong");
        var right = Examples(Page(id), "Right");
        Assert.NotEmpty(wrong);
        Assert.NotEmpty(right);
        foreach (var code in wrong)
            Assert.All(await Findings(code), d => Assert.Equal(id, d.Id));
        foreach (var code in wrong)
            Assert.NotEmpty(await Findings(code));
        foreach (var code in right)
            Assert.Empty(await Findings(code));
    }

    private static Task<IReadOnlyList<Diagnostic>> Findings(string code) =>
        Source.Compile(code.Contains(" class ", StringComparison.Ordinal) ? code : Source.InMethod(code)).Findings();

    private static string Page(string id) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", $"{id}.md")).ReplaceLineEndings("\n");

    /// <summary>The code blocks under a heading.</summary>
    private static List<string> Examples(string page, string heading)
    {
        var section = page.Split("\n## ").Single(s => s.StartsWith(heading + "\n", StringComparison.Ordinal));
        return [.. CodeBlock().Matches(section).Select(m => m.Groups[1].Value)];
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
