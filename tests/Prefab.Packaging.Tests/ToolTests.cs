namespace Prefab.Packaging.Tests;

/// <summary>The tool, installed from its package.</summary>
[Collection(WithFeed.Name)]
public sealed class ToolTests(Feed feed)
{
    [Fact]
    public async Task Tool_installs_says_its_version_and_validates()
    {
        await feed.User.RunAsync("dotnet", "tool", "install", "Prefab.Tool", "--version", feed.Version, "--tool-path", "tools");
        var tool = Path.Combine(feed.User.Folder, "tools", "prefab");
        Assert.Equal($"{feed.Version}+{feed.Commit}", (await feed.User.RunAsync(tool, "--version")).Trim());

        await File.WriteAllTextAsync(Path.Combine(feed.User.Folder, "good.json"), """{"view":{"type":"Text","content":"a"}}""");
        await File.WriteAllTextAsync(Path.Combine(feed.User.Folder, "bad.json"), """{"view":{"type":"Txt"}}""");
        var (exit, output) = await feed.User.TryAsync(tool, "validate", "good.json", "bad.json");
        Assert.Equal(1, exit);
        Assert.Contains("good.json: valid", output, StringComparison.Ordinal);
        Assert.Contains("bad.json: view: the protocol has no component \"Txt\"", output, StringComparison.Ordinal);
    }
}
