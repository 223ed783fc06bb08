using System.CommandLine;
using Prefab.Tool;
using Prefab.Tool.Commands;

var root = new RootCommand("Show, check and export Prefab pages.")
{
    DevCommand.Create(),
    ExportCommand.Create(),
    ValidateCommand.Create(),
    SchemaCommand.Create(),
    CatalogCommand.Create(),
};
var command = root.Parse(args);
var exit = await command.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
return command.Errors.Count > 0 ? ExitCode.Usage : exit;
