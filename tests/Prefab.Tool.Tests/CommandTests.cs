using System.Text;
using System.Text.Json;
using Prefab.Tests;
using Prefab.Ui;

namespace Prefab.Tool.Tests;

public sealed class CommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("prefab-tool-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Validate_accepts_what_the_library_writes()
    {
        var file = Write("page.json", new PrefabApp { View = new Column { Children = [new Text("Hello")] } }.ToJson());
        var run = await ToolProcess.RunAsync(["validate", file]);
        Assert.Equal((0, $"{file}: valid\n", ""), run);
    }

    [Fact]
    public async Task Validate_prints_each_problem_with_its_place()
    {
        const string Json = """{"$prefab":{"version":"0.3"},"view":{"type":"Column","children":[{"type":"Buton"},{"type":"Button","label":"A","size":"huge","colour":"red"}]}}""";
        var run = await ToolProcess.RunAsync(["validate", "-"], Json);
        Assert.Equal(1, run.Exit);
        Snapshots.VerifyText(run.Output);
    }

    [Fact]
    public async Task Validate_as_JSON_reports_every_file_also_when_one_is_not_JSON()
    {
        var good = Write("good.json", """{"view":{"type":"Text","content":"a"}}""");
        var run = await ToolProcess.RunAsync(["validate", "--json", good, Write("bad.json", "{ not JSON")]);
        Assert.Equal(1, run.Exit);
        Snapshots.VerifyJson(run.Output.Replace(_folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Failures_say_what_is_wrong_and_exit_with_1_and_wrong_use_with_2()
    {
        var pages = Path.Combine(ToolProcess.Folder, "Pages.dll");
        var messages = new StringBuilder();
        foreach (var arguments in (string[][])
        [
            ["validate", "missing.json"],
            ["export", "missing.dll"],
            ["export", _folder],
            ["export", pages],
            ["export", pages, "--member", "Away"],
            ["export", pages, "--member", "Shop.Broken"],
            ["dev", "http://127.0.0.1:1/mcp", "--no-open", "--", "argument"],
            ["dev", "server", "--header", "novalue"],
            ["frobnicate"],
        ])
        {
            var run = await ToolProcess.RunAsync(arguments);
            messages.AppendLine("prefab " + string.Join(' ', arguments) + " → " + run.Exit).AppendLine(run.Error.Trim()).AppendLine();
        }
        Snapshots.VerifyText(messages.Replace(ToolProcess.Folder, "").Replace(_folder, "folder").Replace(Directory.GetCurrentDirectory() + Path.DirectorySeparatorChar, "").ToString());
    }

    [Theory]
    [InlineData("Shop.Home", "Welcome home")]
    [InlineData("Pages.Shop.Banner", "A banner")]
    [InlineData("Late", "Late for you")]
    public async Task Export_writes_the_page_of_an_assembly(string member, string text)
    {
        var run = await ToolProcess.RunAsync(["export", Path.Combine(ToolProcess.Folder, "Pages.dll"), "-m", member, "-o", "-"]);
        Assert.True(run.Exit == 0, run.Error);
        Assert.StartsWith("<!doctype html>", run.Output, StringComparison.Ordinal);
        Assert.Contains(text, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_writes_the_page_of_wire_JSON_beside_it()
    {
        var file = Write("page.json", """{"view":{"type":"Text","content":"From a file"}}""");
        var run = await ToolProcess.RunAsync(["export", file]);
        Assert.True(run.Exit == 0, run.Error);
        Assert.Contains("From a file", await File.ReadAllTextAsync(Path.ChangeExtension(file, ".html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Schema_and_catalog_are_those_of_the_library()
    {
        Assert.Equal(PrefabSchema.ToJson().TrimEnd('\n') + "\n", (await ToolProcess.RunAsync(["schema"])).Output);
        var file = Path.Combine(_folder, "new", "catalog.txt");
        Assert.Equal(0, (await ToolProcess.RunAsync(["catalog", "-o", file])).Exit);
        Assert.Equal(PrefabSchema.Catalog(), await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task Dev_serves_the_preview_of_a_server_until_it_is_ended()
    {
        using var tool = ToolProcess.Start("dev", Path.Combine(ToolProcess.Folder, "StubServer.dll"), "--no-open", "--json", "--", "stdio");
        var line = await tool.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60));
        using var announced = JsonDocument.Parse(line!);
        var url = announced.RootElement.GetProperty("url").GetString()!;
        using var client = new HttpClient();
        Assert.Contains("<title>Prefab preview</title>", await client.GetStringAsync(new Uri(url)), StringComparison.Ordinal);
        tool.Kill(entireProcessTree: true);
        await tool.WaitForExitAsync();
    }

    private string Write(string name, string text)
    {
        var file = Path.Combine(_folder, name);
        File.WriteAllText(file, text);
        return file;
    }
}
