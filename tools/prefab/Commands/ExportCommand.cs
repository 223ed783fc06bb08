using System.CommandLine;

namespace Prefab.Tool.Commands;

/// <summary><c>prefab export</c>: a page as one HTML file.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var source = new Argument<string>("source") { Description = "A file with wire JSON (- reads standard input), a .dll, or a project." };
        var member = new Option<string?>("--member", "-m") { Description = "The method or property of an assembly that gives the page, for example ShopPages.Home." };
        var output = CommonOptions.Output("The HTML file; beside the source when absent, - for standard output.");
        var command = new Command("export", "Write a page as one HTML file that needs nothing else.") { source, member, output };
        command.SetAction((parsed, cancel) => Failures.Report(() =>
            RunAsync(parsed.GetRequiredValue(source), parsed.GetValue(member), parsed.GetValue(output), cancel)));
        return command;
    }

    private static async Task<int> RunAsync(string source, string? member, string? output, CancellationToken cancel)
    {
        string html;
        if (Project.Find(source) is { } project)
            html = AppAssembly.Export(await project.BuildAsync(cancel), member);
        else if (Path.GetExtension(source).Equals(".dll", StringComparison.OrdinalIgnoreCase))
            html = AppAssembly.Export(source, member);
        else
            html = await FromJsonAsync(source, cancel);
        await Output.WriteAsync(html, output ?? Default(source), cancel);
        return ExitCode.Success;
    }

    private static async Task<string> FromJsonAsync(string source, CancellationToken cancel)
    {
        var result = await WireSource.ReadAsync(source, cancel);
        foreach (var problem in result.Diagnostics)
            await Console.Error.WriteLineAsync($"{WireSource.Name(source)}: {problem}");
        return result.App.ToHtml();
    }

    private static string Default(string source) =>
        source == "-" ? "-" : Path.ChangeExtension(Directory.Exists(source) ? Path.Combine(source, Path.GetFileName(Path.GetFullPath(source))) : source, ".html");
}
