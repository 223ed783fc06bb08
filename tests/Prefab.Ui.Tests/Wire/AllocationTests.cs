using System.Buffers;

namespace Prefab.Ui.Tests.Wire;

public class AllocationTests
{
    private static readonly PrefabApp s_page = new()
    {
        View = new Column
        {
            Gap = 4,
            Children =
            [
                new H1("Team"),
                .. Enumerable.Range(0, 100).Select(i => new Row { Gap = 2, Children = [new Text("Ada"), new Badge("Active") { Variant = BadgeVariant.Success }, new Metric("Age", i)] }),
            ],
        },
        State = { ["filter"] = "", ["count"] = 100 },
    };

    [Fact]
    public void Writing_allocates_nothing_beyond_the_output()
    {
        var output = new ArrayBufferWriter<byte>(1 << 20);
        s_page.WriteTo(output);
        output.ResetWrittenCount();
        var before = GC.GetAllocatedBytesForCurrentThread();
        s_page.WriteTo(output);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(0, allocated);
        Assert.True(output.WrittenCount > 10_000);
    }
}
