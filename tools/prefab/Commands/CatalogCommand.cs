using System.CommandLine;
using Prefab.Ui;

namespace Prefab.Tool.Commands;

/// <summary><c>prefab catalog</c>: the vocabulary in the form that prompts carry.</summary>
internal static class CatalogCommand
{
    public static Command Create()
    {
        var output = CommonOptions.Output("The file to write; standard output when absent.");
        var command = new Command("catalog", "Print the components and actions as a short text, for prompting a model that writes UI JSON.") { output };
        command.SetAction((parsed, cancel) => Failures.Report(async () =>
        {
            await Output.WriteAsync(PrefabSchema.Catalog(), parsed.GetValue(output), cancel);
            return ExitCode.Success;
        }));
        return command;
    }
}
