using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization;
using Prefab.Ui;

namespace Prefab.Tool.Commands;

/// <summary><c>prefab validate</c>: says what in a payload the protocol does not know or allow.</summary>
internal static partial class ValidateCommand
{
    public static Command Create()
    {
        var sources = new Argument<string[]>("json") { Description = "Files with wire JSON; - reads standard input.", Arity = ArgumentArity.OneOrMore };
        var json = CommonOptions.Json();
        var command = new Command("validate", "Check wire JSON: prints each problem with its path; the exit code is 1 when there is one.") { sources, json };
        command.SetAction((parsed, cancel) => Failures.Report(() => RunAsync(parsed.GetRequiredValue(sources), parsed.GetValue(json), cancel)));
        return command;
    }

    private static async Task<int> RunAsync(string[] sources, bool asJson, CancellationToken cancel)
    {
        var reports = new List<FileReport>();
        foreach (var source in sources)
            reports.Add(await CheckAsync(source, cancel));
        if (asJson)
            Console.WriteLine(JsonSerializer.Serialize(reports, ReportContext.Default.ListFileReport));
        else
            reports.ForEach(Print);
        return reports.TrueForAll(r => r.Valid) ? ExitCode.Success : ExitCode.Failure;
    }

    private static async Task<FileReport> CheckAsync(string source, CancellationToken cancel)
    {
        try
        {
            return new(WireSource.Name(source), (await WireSource.ReadAsync(source, cancel)).Diagnostics);
        }
        catch (ToolException error)
        {
            // Text that is not JSON is a finding about this file; the others are still checked.
            return new(WireSource.Name(source), [new("", error.InnerException!.Message)]);
        }
    }

    private static void Print(FileReport report)
    {
        foreach (var problem in report.Problems)
            Console.WriteLine($"{report.File}: {problem}");
        if (report.Valid)
            Console.WriteLine($"{report.File}: valid");
    }

    internal sealed record FileReport(string File, IReadOnlyList<PrefabDiagnostic> Problems)
    {
        public bool Valid => Problems.Count == 0;
    }

    [JsonSerializable(typeof(List<FileReport>))]
    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true)]
    private sealed partial class ReportContext : JsonSerializerContext;
}
