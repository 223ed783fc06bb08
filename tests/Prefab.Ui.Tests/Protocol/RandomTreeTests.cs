using FsCheck;
using FsCheck.Fluent;

namespace Prefab.Ui.Tests.Protocol;

public class RandomTreeTests(Xunit.Abstractions.ITestOutputHelper output)
{
    private const int Trees = 10_000;

    [Fact]
    public void Whatever_is_written_is_read_without_complaint_and_written_again_as_the_same_bytes()
    {
        var nodes = 0;
        var records = new HashSet<string>();
        Check(tree =>
        {
            var written = new PrefabApp { View = tree }.ToUtf8Json();
            var read = PrefabApp.Parse(written);
            Assert.True(read.Diagnostics.Count == 0, string.Join("; ", read.Diagnostics));
            Assert.Equal(written, read.App.ToUtf8Json());
            foreach (var node in RandomTrees.Nodes(tree))
            {
                nodes++;
                records.Add(node.GetType().Name);
            }
        });
        output.WriteLine($"{Trees} trees, {nodes} components of {records.Count} kinds");
        Assert.Empty(RandomTrees.Kinds.Select(kind => kind.Name).Except(records));
    }

    [Fact]
    public void The_same_tree_is_written_to_the_same_bytes_twice() =>
        Check(tree =>
        {
            var app = new PrefabApp { View = tree };
            Assert.Equal(app.ToUtf8Json(), app.ToUtf8Json());
        });

    private static void Check(Action<UiComponent> property)
    {
        var trees = Gen.Choose(0, int.MaxValue - 1).Select(seed => new RandomTrees(seed).Tree());
        Prop.ForAll(Arb.From(trees, RandomTrees.Shrink), property).Check(Config.QuickThrowOnFailure.WithMaxTest(Trees));
    }
}
