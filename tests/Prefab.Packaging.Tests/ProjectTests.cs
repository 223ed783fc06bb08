namespace Prefab.Packaging.Tests;

/// <summary>A project that asks for one package.</summary>
[Collection(WithFeed.Name)]
public sealed class ProjectTests(Feed feed)
{
    private const string Tools = """
        using ModelContextProtocol.Server;
        using Prefab.Ui;

        [McpServerToolType]
        public sealed class ContactTools
        {
            [McpServerTool]
            public PrefabApp Browse() => new() { View = new Button("Search") { OnClick = new CallTool(Search) } };

            public string[] Search(string query) => [query];
        }
        """;

    private const string Program = """
        using Microsoft.Extensions.DependencyInjection;
        using Prefab.Mcp;
        using Prefab.Ui;

        new ServiceCollection().AddMcpServer().WithTools<ContactTools>().WithPrefab();
        Console.WriteLine(new PrefabApp { View = new Text($"From {Rx.State("person.name")}") }.ToJson());
        """;

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public async Task Project_with_Prefab_Mcp_builds_runs_and_is_warned_by_the_analyzers(string framework)
    {
        var project = feed.User.In($"server-{framework}");
        Directory.CreateDirectory(project.Folder);
        await WriteAsync("server.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>{framework}</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Prefab.Mcp" Version="{feed.Version}" />
              </ItemGroup>
            </Project>
            """);
        await WriteAsync("Tools.cs", Tools);
        await WriteAsync("Program.cs", Program);
        var build = await project.RunAsync("dotnet", "build", "-nodeReuse:false", "-p:UseSharedCompilation=true");
        Assert.Contains("Tools.cs(8,95): warning PREFAB003", build, StringComparison.Ordinal);
        Assert.Contains("1 Warning(s)", build, StringComparison.Ordinal);
        // The runtime of the older framework need not be there.
        var run = await project.RunAsync("dotnet", "exec", "--roll-forward", "Major", $"bin/Debug/{framework}/server.dll");
        Assert.Contains("\"content\":\"From {{ person.name }}\"", run, StringComparison.Ordinal);

        Task WriteAsync(string name, string text) => File.WriteAllTextAsync(Path.Combine(project.Folder, name), text);
    }
}
