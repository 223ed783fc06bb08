using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Prefab.Ui;

namespace Prefab.Analyzers.Tests;

/// <summary>Compiles C# that uses Prefab.Ui and runs the analyzers on it.</summary>
internal static class Source
{
    public const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.ComponentModel;
        global using System.Linq;
        global using System.Text.Json.Serialization;
        global using ModelContextProtocol.Server;
        global using Prefab.Ui;
        global using static Prefab.Ui.Rx;
        """;

    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.Preview, DocumentationMode.None);

    private static readonly string[] s_paths =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(p => !Path.GetFileName(p).StartsWith("Prefab.Analyzers", StringComparison.Ordinal)),
    ];

    private static readonly ImmutableArray<MetadataReference> s_references = [.. s_paths.Select(p => MetadataReference.CreateFromFile(p))];

    /// <summary>Every analyzer of the assembly.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(RxValueAnalyzer).Assembly.GetTypes().Where(t => t is { IsAbstract: false } && t.IsSubclassOf(typeof(DiagnosticAnalyzer))).Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!),
    ];

    public static SyntaxTree Parse(string code) => CSharpSyntaxTree.ParseText(code, s_parse, "Page.cs");

    /// <summary>A compilation that may have errors.</summary>
    public static CSharpCompilation Unchecked(SyntaxTree tree) =>
        CSharpCompilation.Create($"Page{Guid.NewGuid():N}", [tree], s_references, new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static CSharpCompilation Compile(string code, OutputKind kind = OutputKind.DynamicallyLinkedLibrary, bool withMcp = true)
    {
        var usings = withMcp ? Usings : Usings.Replace("global using ModelContextProtocol.Server;", "", StringComparison.Ordinal);
        var references = s_references.Where(r => withMcp || !r.Display!.Contains("ModelContextProtocol", StringComparison.Ordinal));
        var compilation = CSharpCompilation.Create(
            $"Page{Guid.NewGuid():N}",
            [CSharpSyntaxTree.ParseText(usings, s_parse), CSharpSyntaxTree.ParseText(code, s_parse, "Page.cs")],
            references,
            new(kind, nullableContextOptions: NullableContextOptions.Enable));
        var errors = compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error);
        Assert.True(!errors.Any(), $"{string.Join("\n", errors)}\n\n{code}");
        return compilation;
    }

    /// <summary>What the analyzers find, by place; an analyzer that throws fails the test.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> Findings(this Compilation compilation)
    {
        var options = new CompilationWithAnalyzersOptions(new([]), (error, _, _) => Assert.Fail(error.ToString()), concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var found = await compilation.WithAnalyzers(Analyzers, options).GetAnalyzerDiagnosticsAsync();
        return [.. found.OrderBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id, StringComparer.Ordinal)];
    }

    /// <summary>Checks that the analyzers report this id at the places inside <c>[|…|]</c> and nothing else, and returns the messages.</summary>
    public static async Task<string[]> Expect(string id, string marked, OutputKind kind = OutputKind.DynamicallyLinkedLibrary, bool withMcp = true)
    {
        var (code, spans) = Unmark(marked);
        var findings = await Compile(code, kind, withMcp).Findings();
        var expected = spans.Select(s => $"{id}: {code.Substring(s.Start, s.Length)}");
        var actual = findings.Select(d => $"{d.Id}: {code.Substring(d.Location.SourceSpan.Start, d.Location.SourceSpan.Length)}");
        Assert.Equal(expected, actual);
        Assert.Equal(spans, findings.Select(d => d.Location.SourceSpan));
        return [.. findings.Select(d => d.GetMessage(System.Globalization.CultureInfo.InvariantCulture))];
    }

    /// <summary>Runs a static method; whether Prefab.Ui refuses what it does.</summary>
    public static bool Refuses(MethodInfo method, params object?[] arguments)
    {
        try
        {
            method.Invoke(null, arguments);
            return false;
        }
        catch (TargetInvocationException error) when (error.InnerException is PrefabException or ArgumentOutOfRangeException)
        {
            return true;
        }
    }

    /// <summary>Emits a compilation and loads the assembly.</summary>
    public static Assembly Load(this Compilation compilation)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        image.Position = 0;
        return AssemblyLoadContext.Default.LoadFromStream(image);
    }

    /// <summary>The same for statements in a method of a page.</summary>
    public static Task<string[]> ExpectIn(string id, string statements) => Expect(id, InMethod(statements));

    public static string InMethod(string statements) => $$"""
        public sealed record Item(string Name, double Price, bool Done);
        public sealed record Model(string Query, int Count, bool Busy, IReadOnlyList<Item> Items);
        public static class Page
        {
            public static void Build(State<Model> state, Item<Item> item, Rx<bool> busy, Rx<int> count, Rx<string> name, Rx any)
            {
                {{statements}}
            }
        }
        """;

    private static (string Code, TextSpan[] Spans) Unmark(string marked)
    {
        var spans = new List<TextSpan>();
        while (marked.IndexOf("[|", StringComparison.Ordinal) is >= 0 and var start)
        {
            var end = marked.IndexOf("|]", start, StringComparison.Ordinal) - 2;
            marked = marked.Remove(end + 2, 2).Remove(start, 2);
            spans.Add(TextSpan.FromBounds(start, end));
        }
        return (marked, [.. spans]);
    }
}
