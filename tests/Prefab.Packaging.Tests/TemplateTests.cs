using System.Diagnostics;
using System.Xml.Linq;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using Prefab.Testing;
using Role = Prefab.Testing.Role;

namespace Prefab.Packaging.Tests;

/// <summary>What <c>dotnet new</c> makes, built and run as it is.</summary>
[Collection(WithFeed.Name)]
public sealed class TemplateTests(Feed feed)
{
    [Fact]
    public async Task Prefab_mcp_passes_its_test_and_serves_its_page_over_stdio()
    {
        const string Program = "Votes.Server/bin/Debug/net10.0/Votes.Server.dll";
        var project = await NewAsync("prefab-mcp", "Votes.Server");
        var tests = await project.RunAsync("dotnet", "test", "-nodeReuse:false", "-p:UseSharedCompilation=true");
        Assert.Contains("Failed:     0, Passed:     2", tests, StringComparison.Ordinal);
        Assert.DoesNotContain("warning", tests, StringComparison.Ordinal);
        var transport = new StdioClientTransport(new()
        {
            Command = "dotnet",
            Arguments = [Program],
            WorkingDirectory = project.Folder,
        });
        await using var client = await McpClient.CreateAsync(transport, PrefabPage.ClientOptions);
        var poll = Assert.Single(await client.ListToolsAsync(), tool => tool.Name == "show_poll");
        var address = (string?)poll.ProtocolTool.Meta?["ui"]?["resourceUri"];
        var resource = Assert.IsType<TextResourceContents>(Assert.Single((await client.ReadResourceAsync(address!)).Contents));
        Assert.StartsWith("<!doctype html>", resource.Text, StringComparison.OrdinalIgnoreCase);

        var page = await PrefabPage.OpenAsync(client, "show_poll");
        await page.GetByLabel("Your name").FillAsync("Grace");
        await page.GetByRole(Role.Button, "I am coming").ClickAsync();
        Assert.Equal("1 so far", page.GetByText("1 so far").Text);

        using var preview = project.Start("dotnet", Program, "preview");
        Assert.Contains("<title>Prefab preview</title>", await GetAsync(preview), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prefab_web_serves_its_page()
    {
        var project = await NewAsync("prefab-web", "Votes.Site");
        var build = await project.RunAsync("dotnet", "build", "-nodeReuse:false", "-p:UseSharedCompilation=true");
        Assert.Contains("0 Warning(s)", build, StringComparison.Ordinal);
        using var site = project.Start("dotnet", "bin/Debug/net10.0/Votes.Site.dll", "--urls", "http://127.0.0.1:0");
        var html = await GetAsync(site);
        Assert.Contains("<title>Guest book</title>", html, StringComparison.Ordinal);
        Assert.Contains("prefab:initial-data", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Templates_ask_for_the_versions_of_other_packages_that_are_tested_here()
    {
        var central = XDocument.Load(Repository.Path("Directory.Packages.props")).Descendants("PackageVersion").ToDictionary(Name, Version);
        var projects = Directory.GetFiles(Repository.Path("templates", "content"), "*.csproj", SearchOption.AllDirectories);
        var asked = projects.SelectMany(file => XDocument.Load(file).Descendants("PackageReference")).ToLookup(reference => Name(reference).StartsWith("Prefab.", StringComparison.Ordinal));
        Assert.All(asked[true], reference => Assert.Equal("PREFAB_VERSION", Version(reference)));
        Assert.NotEmpty(asked[false]);
        Assert.All(asked[false], reference => Assert.Equal(central[Name(reference)], Version(reference)));

        static string Name(XElement element) => element.Attribute("Include")!.Value;
        static string Version(XElement element) => element.Attribute("Version")!.Value;
    }

    private async Task<Shell> NewAsync(string template, string name)
    {
        if (!Directory.Exists(feed.Hive))
            await feed.User.RunAsync("dotnet", "new", "install", $"Prefab.Templates@{feed.Version}", "--debug:custom-hive", feed.Hive);
        await feed.User.RunAsync("dotnet", "new", template, "-o", name, "--debug:custom-hive", feed.Hive);
        return feed.User.In(name);
    }

    /// <summary>Reads the page at the first address that a program prints, and ends the program.</summary>
    private static async Task<string> GetAsync(Process program)
    {
        try
        {
            // Its log is not of interest afterwards, but a full pipe would stop it.
            program.BeginErrorReadLine();
            while (await program.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60)) is { } line)
            {
                if (line.Split(' ').FirstOrDefault(word => word.StartsWith("http://", StringComparison.Ordinal)) is not { } address)
                    continue;
                using var client = new HttpClient();
                return await client.GetStringAsync(new Uri(address));
            }
            throw new InvalidOperationException("The program ended without printing an address.");
        }
        finally
        {
            program.Kill(entireProcessTree: true);
            await program.WaitForExitAsync();
        }
    }
}
