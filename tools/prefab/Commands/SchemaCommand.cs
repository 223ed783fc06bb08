using System.CommandLine;
using Prefab.Ui;

namespace Prefab.Tool.Commands;

/// <summary><c>prefab schema</c>: the protocol as JSON Schema.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var output = CommonOptions.Output("The file to write; standard output when absent.");
        var command = new Command("schema", "Print the JSON Schema (2020-12) of the wire protocol.") { output };
        command.SetAction((parsed, cancel) => Failures.Report(async () =>
        {
            await Output.WriteAsync(PrefabSchema.ToJson(), parsed.GetValue(output), cancel);
            return ExitCode.Success;
        }));
        return command;
    }
}
